// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SessionData } from '../../../src/components/calculators/session-timer/data.ts';
import { Session } from '../../../src/components/calculators/session-timer/Session.tsx';
import { readKept } from '../../../src/components/calculators/session-timer/store.ts';
import { rules } from '../planner/content.ts';
import { planOf } from './running.ts';

const data: SessionData = {
  rules,
  signs: {
    rule: 'Let go.',
    others: ['Numbness'],
    ambulance: ['Chest pain'],
    call: 'Call 999.',
    after: [{ sign: 'Dark urine', action: 'Urgent care.' }],
  },
  links: { plan: '/plan/', stop: '/stop/', session: '/session/' },
};

/** Two clocks in the test's hands. */
const time = { wallMs: Date.UTC(2026, 10, 23, 18), monotonicMs: 0 };
const clock = () => ({ ...time });
const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
/** Both clocks go on and the page looks. */
const pass = async (seconds: number, asleep = false) => {
  time.wallMs += seconds * 1000;
  if (!asleep) time.monotonicMs += seconds * 1000;
  await act(() => {
    vi.advanceTimersByTime(200);
  });
};
const text = (selector: string) => document.querySelector(selector)?.textContent;

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const begin = async (choices: readonly string[] = []) => {
  render(<Session plan={planOf({ sides: 'one' })} data={data} clock={clock} onEnd={() => undefined} />);
  for (const label of choices) fireEvent.click(screen.getByLabelText(label));
  press('Start');
  await pass(0);
};

describe('a session with clocks in hand', () => {
  it('runs by the clock and waits for the cuff', async () => {
    await begin();
    expect(text('.timer__state')).toBe('Cuff round the limb, open');
    await pass(20);
    expect(text('.timer__state')).toBe('Cuff on: pump up');
    await pass(15);
    await act(() => press('It is up: begin'));
    expect(text('.timer__clock')).toBe('2:00');
    await pass(120);
    expect(text('.timer__state')).toBe('Let it down now');
    await act(() => press('It is down'));
    expect(text('.timer__state')).toBe('Cuff off');
    expect(text('.timer__total')).toBe('Cuff on in all: 2:15');
  });

  it('tells of sleep, and counts it', async () => {
    await begin();
    await pass(20);
    await act(() => press('It is up: begin'));
    await pass(300, true);
    expect(text('.timer__slept')?.replaceAll('\u00a0', ' ')).toBe(
      'The page slept, or its clock was set, for 5 min. That time is counted, also for the cuff.',
    );
    expect(text('.timer__clock')).toBe('5:00');
    expect(document.querySelector('.timer')?.className).toContain('timer--over');
  });

  it('loses nothing when the clock is put back', async () => {
    await begin();
    await pass(20);
    await act(() => press('It is up: begin'));
    time.wallMs -= 3_600_000;
    await pass(30);
    time.monotonicMs += 30_000;
    await pass(0);
    expect(text('.timer__total')).toBe('Cuff on in all: 1:00');
  });

  it('keeps nothing unless it was asked to', async () => {
    await begin();
    await pass(20);
    await act(() => press('It is up: begin'));
    expect(localStorage.length).toBe(0);
  });

  it('keeps the session while it runs, and forgets it at the end', async () => {
    await begin(['Keep this session on this device']);
    await pass(20);
    await act(() => press('It is up: begin'));
    expect(readKept()).toMatchObject({ session: 1, log: false, wallMs: time.wallMs });
    await act(() => press('Stop now'));
    expect(readKept()).toBeDefined();
    await act(() => press('It is down'));
    expect(readKept()).toBeUndefined();
    expect(screen.getByRole('heading', { name: 'Stopped, and the cuff is down' })).toBeDefined();
  });

  it('offers only what the cuff allows', async () => {
    await begin();
    const off = (name: string) => (screen.queryByRole('button', { name }) as HTMLButtonElement | null)?.disabled;
    expect(off('Skip')).toBe(false);
    await pass(20);
    expect(screen.queryByRole('button', { name: 'Skip' })).toBeNull();
    await act(() => press('Not pumped yet'));
    expect(text('.timer__total')).toBe('Cuff on in all: 0:00');
    await act(() => press('It is up: begin'));
    await act(() => press('Set done'));
    expect(off('Skip')).toBe(true);
    expect(off('15 seconds more')).toBe(true);
    await pass(700);
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['It is down', 'Stop now']);
  });

  it('writes the log only when it was asked for', async () => {
    await begin(['Keep a log on this device']);
    await act(() => press('Stop now'));
    fireEvent.input(screen.getByLabelText('How it felt'), { target: { value: 'fine' } });
    await act(() => press('Save to the log'));
    expect(JSON.parse(localStorage.getItem('cuffwise-session-log') ?? '[]')).toMatchObject([
      { session: 1, ended: 'stopped', feel: 'fine' },
    ]);
  });
});
