import type { Cue, TimedCue } from '../../../domain/session/cues.ts';

interface Tone {
  readonly frequency: number;
  readonly atS: number;
  readonly lastsS: number;
  readonly type?: OscillatorType;
}

const beeps = (frequency: number, count: number, lastsS: number, everyS: number, type?: OscillatorType): Tone[] =>
  Array.from({ length: count }, (_, index) => ({ frequency, atS: index * everyS, lastsS, ...(type && { type }) }));

/** Told apart by number, length and height. The two alarms are the loudest and of another kind. */
export const TONES: Readonly<Record<Cue, readonly Tone[]>> = {
  count: beeps(880, 1, 0.09, 1),
  up: [
    { frequency: 523, atS: 0, lastsS: 0.18 },
    { frequency: 784, atS: 0.2, lastsS: 0.3 },
  ],
  work: beeps(784, 2, 0.16, 0.24),
  down: [
    { frequency: 784, atS: 0, lastsS: 0.25 },
    { frequency: 392, atS: 0.28, lastsS: 0.9 },
  ],
  rest: beeps(523, 1, 0.35, 1),
  late: beeps(988, 4, 0.22, 0.32, 'square'),
  limit: beeps(1175, 8, 0.3, 0.4, 'square'),
  end: beeps(523, 3, 0.3, 0.4),
};

const ALARMS: readonly Cue[] = ['late', 'limit'];

/** Plays cues ahead of time, so that they sound when the page is in the background and its timers are held back. */
export class Beeper {
  #context: AudioContext | undefined;
  #planned: OscillatorNode[] = [];
  /** 0 to 1, for everything but the alarms. */
  volume = 0.5;

  /** Browsers let a page make sound only after the reader touched it: call this from a click. */
  unlock(): void {
    this.#context ??= typeof AudioContext === 'undefined' ? undefined : new AudioContext();
    void this.#context?.resume();
  }

  play(cue: Cue): void {
    this.#schedule(cue, this.#context?.currentTime ?? 0);
  }

  /** Forgets what was planned and plans these instead. */
  plan(cues: readonly TimedCue[], nowMs: number): void {
    for (const node of this.#planned) node.stop();
    this.#planned = [];
    const context = this.#context;
    if (!context) return;
    for (const { atMs, cue } of cues) this.#schedule(cue, context.currentTime + (atMs - nowMs) / 1000);
  }

  #schedule(cue: Cue, startS: number): void {
    const context = this.#context;
    if (!context) return;
    const loud = ALARMS.includes(cue) ? 0.9 : this.volume * 0.6;
    for (const { frequency, atS, lastsS, type = 'sine' } of TONES[cue]) {
      const [from, to] = [startS + atS, startS + atS + lastsS];
      const oscillator = new OscillatorNode(context, { frequency, type });
      const gain = new GainNode(context, { gain: 0 });
      // Rising and falling over a few milliseconds, or a loudspeaker clicks.
      gain.gain.setValueAtTime(0, from);
      gain.gain.linearRampToValueAtTime(loud, from + 0.01);
      gain.gain.setValueAtTime(loud, to - 0.02);
      gain.gain.linearRampToValueAtTime(0, to);
      oscillator.connect(gain).connect(context.destination);
      oscillator.start(from);
      oscillator.stop(to);
      this.#planned.push(oscillator);
      oscillator.onended = () => {
        this.#planned = this.#planned.filter((node) => node !== oscillator);
      };
    }
  }
}
