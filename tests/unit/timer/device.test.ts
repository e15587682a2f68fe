// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LogEntry } from '../../../src/components/calculators/session-timer/data.ts';
import { canStayAwake, say, vibrate, WakeLock } from '../../../src/components/calculators/session-timer/device.ts';
import { logFile } from '../../../src/components/calculators/session-timer/log-file.ts';
import { Beeper, TONES } from '../../../src/components/calculators/session-timer/sound.ts';
import {
  addToLog,
  clearLog,
  forget,
  hasLog,
  keep,
  readKept,
  readLog,
} from '../../../src/components/calculators/session-timer/store.ts';

const entry: LogEntry = {
  at: '2026-11-23T18:00:00.000Z',
  session: 3,
  plan: 'plan=1',
  onFirstS: 220,
  onSecondS: 0,
  ended: 'finished',
  weight: '15 kg',
  repetitions: '30, 15',
  hard: '7',
  feel: 'tight, "fine"',
};

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('what stays on the device', () => {
  const kept = { plan: 'plan=1', session: 2, run: { index: 1 }, wallMs: 5, log: true };

  it('is kept, read and forgotten', () => {
    expect(readKept()).toBeUndefined();
    expect(keep(kept)).toBe(true);
    expect(readKept()).toEqual(kept);
    expect(Object.keys(localStorage).every((name) => name.startsWith('cuffwise-session'))).toBe(true);
    forget();
    expect(readKept()).toBeUndefined();
  });

  it('is ignored when it is not ours', () => {
    for (const text of ['', 'x', '1', 'null', '{}', '{"plan":1,"session":1,"wallMs":1}']) {
      localStorage.setItem('cuffwise-session-run', text);
      expect(readKept()).toBeUndefined();
      localStorage.setItem('cuffwise-session-log', text);
      expect(readLog()).toEqual([]);
    }
  });

  it('says so when the browser keeps nothing', () => {
    const closed = () => {
      throw new Error('closed');
    };
    vi.stubGlobal('localStorage', { getItem: closed, setItem: closed, removeItem: closed, clear: () => undefined });
    expect(keep(kept)).toBe(false);
    expect(addToLog(entry)).toBe(false);
    expect(readKept()).toBeUndefined();
    expect(() => forget()).not.toThrow();
  });

  it('is a log that grows and is deleted', () => {
    expect(hasLog()).toBe(false);
    addToLog(entry);
    addToLog({ ...entry, session: 4 });
    expect(readLog().map(({ session }) => session)).toEqual([3, 4]);
    clearLog();
    expect(hasLog()).toBe(false);
  });
});

describe('the log as a file', () => {
  it('quotes what needs it and is no formula', () => {
    expect(logFile([entry, { ...entry, feel: '=1+1', ended: 'cut', weight: '-5' }])).toBe(
      [
        'date,session,plan,cuff on first limb (s),cuff on second limb (s),ended,weight,repetitions,how hard,feeling',
        '2026-11-23T18:00:00.000Z,3,plan=1,220,0,to the end,15 kg,"30, 15",7,"tight, ""fine"""',
        '2026-11-23T18:00:00.000Z,3,plan=1,220,0,at a limit,\'-5,"30, 15",7,\'=1+1',
        '',
      ].join('\r\n'),
    );
  });
});

describe('sound', () => {
  const made: { frequency: number; start: number; stop: number; stopped: boolean; peak: number }[] = [];

  beforeEach(() => {
    made.length = 0;
    class Gain {
      peak = 0;
      gain = {
        setValueAtTime: () => undefined,
        linearRampToValueAtTime: (value: number) => {
          this.peak = Math.max(this.peak, value);
        },
      };
      connect = (to: unknown) => to;
    }
    class Oscillator {
      onended?: () => void;
      #own: (typeof made)[number];
      constructor(_: unknown, { frequency }: { frequency: number }) {
        this.#own = { frequency, start: 0, stop: 0, stopped: false, peak: 0 };
        made.push(this.#own);
      }
      connect(gain: Gain) {
        queueMicrotask(() => undefined);
        this.#own.peak = gain.peak;
        return gain;
      }
      start(at: number) {
        this.#own.start = at;
      }
      stop(at?: number) {
        if (at === undefined) this.#own.stopped = true;
        else this.#own.stop = at;
      }
    }
    vi.stubGlobal(
      'AudioContext',
      class {
        currentTime = 100;
        destination = {};
        resume = async () => undefined;
      },
    );
    vi.stubGlobal('OscillatorNode', Oscillator);
    vi.stubGlobal('GainNode', Gain);
  });

  it('is silent until the reader has touched the page', () => {
    const beeper = new Beeper();
    beeper.play('late');
    beeper.plan([{ atMs: 1000, cue: 'up' }], 0);
    expect(made).toEqual([]);
  });

  it('is planned ahead on the clock of the sound card, and planned anew', () => {
    const beeper = new Beeper();
    beeper.unlock();
    beeper.plan(
      [
        { atMs: 12_000, cue: 'count' },
        { atMs: 13_000, cue: 'down' },
      ],
      10_000,
    );
    expect(made.map(({ start }) => start)).toEqual([102, 103, 103.28]);
    beeper.plan([], 10_000);
    expect(made.every(({ stopped }) => stopped)).toBe(true);
  });

  it('makes the alarms the loudest, whatever the volume', () => {
    const beeper = new Beeper();
    beeper.unlock();
    beeper.volume = 0;
    beeper.play('work');
    const work = Math.max(...made.map(({ peak }) => peak));
    beeper.play('limit');
    expect(work).toBe(0);
    expect(Math.max(...made.map(({ peak }) => peak))).toBe(0.9);
  });

  it('has a sound of its own for each cue', () => {
    const shapes = Object.values(TONES).map((tones) => JSON.stringify(tones));
    expect(new Set(shapes).size).toBe(shapes.length);
  });
});

describe('what a browser may be able to do', () => {
  it('vibrates where it can', () => {
    const spy = vi.fn();
    vi.stubGlobal('navigator', { vibrate: spy });
    vibrate('late');
    vibrate('count');
    expect(spy).toHaveBeenCalledTimes(1);
    vi.stubGlobal('navigator', {});
    expect(() => vibrate('late')).not.toThrow();
  });

  it('asks to keep the screen lit, and lives without it', async () => {
    const release = vi.fn(async () => undefined);
    const request = vi.fn(async () => ({ release }));
    vi.stubGlobal('navigator', { wakeLock: { request } });
    expect(canStayAwake()).toBe(true);
    const lock = new WakeLock();
    await lock.hold();
    lock.release();
    expect(release).toHaveBeenCalledOnce();
    request.mockRejectedValueOnce(new Error('battery'));
    await expect(new WakeLock().hold()).resolves.toBeUndefined();
    vi.stubGlobal('navigator', {});
    await expect(new WakeLock().hold()).resolves.toBeUndefined();
  });

  it('speaks with a voice of the device only', () => {
    const speak = vi.fn();
    const voices = [
      { lang: 'en-GB', localService: false },
      { lang: 'de-DE', localService: true },
    ];
    vi.stubGlobal('speechSynthesis', { getVoices: () => voices, speak, cancel: () => undefined });
    vi.stubGlobal(
      'SpeechSynthesisUtterance',
      class {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    );
    say('Rest');
    expect(speak).not.toHaveBeenCalled();
    voices.push({ lang: 'en-US', localService: true });
    say('Rest');
    expect(speak.mock.calls[0]?.[0]).toMatchObject({ text: 'Rest', lang: 'en-US' });
  });
});
