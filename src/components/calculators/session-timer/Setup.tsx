import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Plan, Stage } from '../../../domain/protocol/plan-types.ts';
import { nameOf } from '../../../i18n/en/plan.ts';
import { session as words } from '../../../i18n/en/session.ts';
import { formatAbout, formatDuration } from '../../../i18n/plan-format.ts';
import { SelectField } from '../../forms/SelectField.tsx';
import { loadText, pressureText, setsText } from '../protocol-builder/describe.ts';
import type { SessionData } from './data.ts';
import { canStayAwake } from './device.ts';
import type { Beeper } from './sound.ts';

const { setup } = words;

export interface Choices {
  readonly session: number;
  readonly voice: boolean;
  readonly keep: boolean;
  readonly log: boolean;
}

interface Props {
  readonly plan: Plan;
  readonly planLink: string;
  readonly data: SessionData;
  readonly beeper: Beeper;
  readonly onStart: (choices: Choices) => void;
}

function Check(props: {
  id: string;
  label: string;
  hint: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}): JSX.Element {
  return (
    <div class="timer-check">
      <input
        type="checkbox"
        id={props.id}
        checked={props.checked}
        aria-describedby={`${props.id}-hint`}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <div>
        <label for={props.id}>{props.label}</label>
        <p class="field__hint" id={`${props.id}-hint`}>
          {props.hint}
        </p>
      </div>
    </div>
  );
}

/** Before the clock starts: which session, is it loud enough, and what may stay on the device. */
export function Setup({ plan, planLink, data, beeper, onStart }: Props): JSX.Element {
  const [session, setSession] = useState('1');
  const [volume, setVolume] = useState(beeper.volume);
  const [voice, setVoice] = useState(false);
  const [keep, setKeep] = useState(false);
  const [log, setLog] = useState(false);
  const sessions = plan.weeks.flatMap((week) => week.sessions);
  const chosen = sessions.find(({ number }) => `${number}` === session) ?? sessions[0];
  const stage = plan.stages[(chosen?.stage ?? 1) - 1] as Stage;
  const { totals } = stage.timeline;
  return (
    <div class="timer-setup">
      <SelectField
        id="session-which"
        label={setup.which}
        value={session}
        onChange={setSession}
        options={sessions.map(({ number, week, inWeek }) => ({
          value: `${number}`,
          label: setup.option(week, inWeek, number),
        }))}
      />
      <section class="rule-top">
        <h2>{setup.what}</h2>
        <ul>
          {stage.shape.exercises.map(({ exercise, sets, load }) => (
            <li key={exercise.id}>
              <strong>
                {nameOf(exercise)}: {setsText(sets)}
              </strong>
              <br />
              {loadText(load, data.rules)}
            </li>
          ))}
          <li>{pressureText(plan.inputs)}</li>
          <li>
            <strong>{setup.total(formatDuration(totals.cuffOnS.first), formatAbout(totals.wholeS))}</strong>
          </li>
        </ul>
        <p>
          <a href={planLink}>{setup.other}</a>
        </p>
      </section>
      <section class="rule-top timer-setup__sound">
        <h2>{setup.sound}</h2>
        <p class="buttons">
          <button
            type="button"
            class="button button--secondary"
            onClick={() => {
              beeper.unlock();
              beeper.play('late');
            }}
          >
            {setup.test}
          </button>
        </p>
        <p class="meta">{setup.testHint}</p>
        <label for="session-volume">{setup.volume}</label>
        <input
          type="range"
          id="session-volume"
          min="0"
          max="1"
          step="0.1"
          value={volume}
          onInput={(event) => {
            const next = Number(event.currentTarget.value);
            beeper.volume = next;
            setVolume(next);
          }}
          onChange={() => {
            beeper.unlock();
            beeper.play('work');
          }}
        />
        <Check id="session-voice" label={setup.voice} hint={setup.voiceHint} checked={voice} onChange={setVoice} />
      </section>
      <section class="rule-top">
        <Check id="session-keep" label={setup.keep} hint={setup.keepHint} checked={keep} onChange={setKeep} />
        <Check id="session-log" label={setup.log} hint={setup.logHint} checked={log} onChange={setLog} />
      </section>
      <div class="timer-setup__start">
        <p>
          <strong>{setup.lock}</strong> {canStayAwake() ? setup.wake : setup.noWake}
        </p>
        <button
          type="button"
          class="button timer-setup__go"
          onClick={() => {
            beeper.unlock();
            onStart({ session: chosen?.number ?? 1, voice, keep, log });
          }}
        >
          {setup.start}
        </button>
      </div>
    </div>
  );
}
