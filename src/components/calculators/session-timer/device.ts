import type { Cue } from '../../../domain/session/cues.ts';

/** What a browser may or may not be able to do. Each is asked for, never relied on. */

const PATTERNS: Readonly<Partial<Record<Cue, number[]>>> = {
  up: [120, 80, 120],
  work: [200],
  down: [500],
  rest: [120],
  late: [300, 120, 300, 120, 300],
  limit: [600, 150, 600, 150, 600],
  end: [200, 100, 200],
};

export function vibrate(cue: Cue): void {
  const pattern = PATTERNS[cue];
  if (pattern && 'vibrate' in navigator) navigator.vibrate(pattern);
}

export const canStayAwake = (): boolean => 'wakeLock' in navigator;

/** Keeps the screen lit. The browser takes the lock away when the page is hidden, so it is asked for again. */
export class WakeLock {
  #lock: WakeLockSentinel | undefined;

  async hold(): Promise<void> {
    if (!canStayAwake() || document.visibilityState !== 'visible') return;
    try {
      this.#lock = await navigator.wakeLock.request('screen');
    } catch {
      // Low battery, or not allowed here: the timer runs without it.
    }
  }

  release(): void {
    void this.#lock?.release();
    this.#lock = undefined;
  }
}

/** Says a line with a voice that is on the device: others would send the words away. */
export function say(text: string): void {
  if (!('speechSynthesis' in window)) return;
  const voices = speechSynthesis.getVoices().filter(({ localService }) => localService);
  const voice = voices.find(({ lang }) => lang.startsWith('en'));
  if (!voice) return;
  speechSynthesis.cancel();
  speechSynthesis.speak(Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: voice.lang }));
}
