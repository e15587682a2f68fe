import type { JSX } from 'preact';
import type { Limb, Rules } from '../../../domain/pressure/types.ts';
import { ladder } from '../../../i18n/en/pressure-ladder.ts';
import { formatCm, formatMmhgNumber, formatRange, formatSignedMmhg } from '../../../i18n/format.ts';
import type { Facts } from './facts.ts';
import { Rich, type Shorts } from './Rich.tsx';

interface Rung {
  id: string;
  name: string;
  note: string;
  /** Number less truth. */
  error: { min: number; max: number } | null;
  cite: string;
  refused?: boolean;
}

/** Rungs of one limb, best first: by the width of the error, the unknown ones behind the known. */
export function rungsOf(limb: Limb, rules: Rules, facts: Facts): Rung[] {
  const methods = rules.methods
    .filter((method) => method.limb === limb)
    .map(({ id, limits, sources }): Rung => {
      const [name = id, note = ''] = ladder.methods[id] ?? [];
      return { id, name, note, error: limits, cite: `[@${sources[0]}]` };
    });
  const equations = rules.models
    .filter((model) => model.limb === limb)
    .map(({ id, guard, halfBand, study }): Rung => {
      const [name, note] = ladder.equation(
        formatRange(guard.cuffWidth, formatCm),
        guard.age ? formatRange(guard.age, formatMmhgNumber) : '',
      );
      return { id, name, note, error: { min: -halfBand, max: halfBand }, cite: `[@${study}]` };
    });
  const [feltName, feltNote] = ladder.felt(facts.felt.target, facts.felt.max);
  const width = (rung: Rung): number => (rung.error ? rung.error.max - rung.error.min : Number.POSITIVE_INFINITY);
  const sorted = [...methods, ...equations].sort((a, b) => width(a) - width(b));
  const known = sorted.filter(({ error }) => error);
  const rungs = [
    ...known,
    ...sorted.filter(({ error }) => !error),
    { id: 'felt', name: feltName, note: feltNote, error: null, cite: ladder.cites.felt },
  ];
  if (limb === 'thigh') {
    const [name, note] = ladder.narrow;
    rungs.push({
      id: 'narrow',
      name,
      note,
      error: { min: -facts.narrow.low, max: facts.narrow.high },
      cite: ladder.cites.narrow,
      refused: true,
    });
  }
  return rungs;
}

const LIMIT = 160;
const x = (value: number): string => `${(50 + (50 * value) / LIMIT).toFixed(2)}%`;

/** One line for every error, nought in the middle. */
function ErrorLine({ rung }: { rung: Rung }): JSX.Element {
  const { error, refused } = rung;
  const from = error?.min ?? -60;
  const to = error?.max ?? 60;
  return (
    <svg class="rung__error" width="100%" height="30" aria-hidden="true">
      <rect
        class={error ? (refused ? 'rung__refused' : 'axis__band') : 'rung__unknown'}
        x={x(from)}
        width={`${((50 * (to - from)) / LIMIT).toFixed(2)}%`}
        y="8"
        height="14"
      />
      {error &&
        !refused &&
        [from, to].map((edge) => <line class="axis__edge" x1={x(edge)} x2={x(edge)} y1="8" y2="22" key={edge} />)}
      <line class="axis__base" x1="50%" x2="50%" y1="0" y2="30" />
    </svg>
  );
}

export function Ladder({
  limb,
  rules,
  facts,
  shorts,
  used,
}: {
  limb: Limb;
  rules: Rules;
  facts: Facts;
  shorts: Shorts;
  used?: string | undefined;
}): JSX.Element {
  return (
    <section class="ladder" aria-label={ladder.title}>
      <h2 class="ladder__title">{ladder.title}</h2>
      <p class="meta">{ladder.lead}</p>
      <ol class="ladder__rungs">
        {rungsOf(limb, rules, facts).map((rung) => {
          const words = rung.error
            ? ladder.underOver(formatMmhgNumber(-rung.error.min), formatMmhgNumber(rung.error.max))
            : ladder.notKnown;
          return (
            <li class={rung.id === used ? 'rung rung--used' : 'rung'} key={rung.id}>
              <span class="rung__name">
                <strong>{rung.name}</strong>
                <span class="meta">
                  {rung.note}
                  {rung.id === used && `, ${ladder.yours}`}
                  {rung.refused && `, ${ladder.refused}`}
                </span>
              </span>
              <ErrorLine rung={rung} />
              <span class="rung__words">
                {words} <Rich text={rung.cite} shorts={shorts} />
              </span>
            </li>
          );
        })}
        <li class="rung rung--scale" aria-hidden="true">
          <span />
          <svg class="rung__error" width="100%" height="22" aria-hidden="true">
            {[-100, -50, 0, 50, 100].map((tick) => (
              <text class="axis__tick" x={x(tick)} y="16" text-anchor="middle" key={tick}>
                {tick === 0 ? '0 mmHg' : formatSignedMmhg(tick)}
              </text>
            ))}
          </svg>
          <span />
        </li>
      </ol>
    </section>
  );
}
