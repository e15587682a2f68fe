import { describe, expect, it } from 'vitest';
import {
  type Action,
  alarm,
  assessmentOf,
  furthest,
  initial,
  questionsOf,
  reduce,
  type State,
  steps,
} from '../../../src/components/calculators/risk-check/flow.ts';
import { screens } from '../../../src/components/calculators/risk-check/screens.ts';
import { data, fitDrafts, items } from './check-data.ts';

const run = (state: State, ...actions: Action[]): State =>
  actions.reduce((s, action) => reduce(data, s, action), state);
const begun = () => run(initial, { type: 'go', step: steps.emergency }, { type: 'emergency', value: 'no' });
const done: State = { ...initial, drafts: fitDrafts };

describe('the screens', () => {
  it('hold every question once, with few to a screen', () => {
    const asked = [
      ...questionsOf(data, steps.emergency),
      ...screens.flatMap((_, i) => questionsOf(data, steps.first + i)),
    ];
    expect(asked.map(({ id }) => id).sort()).toEqual(items.map(({ id }) => id).sort());
    for (const screen of screens) expect(screen.items.length).toBeLessThanOrEqual(6);
  });

  it('take a fit reader from the start page to the outcome over 12 pages', () => {
    expect(steps.result).toBe(11);
  });
});

describe('the way through', () => {
  it('goes from the emergency question to the first screen', () => {
    expect(begun().step).toBe(steps.first);
    expect(begun().drafts).toEqual({ 'clot-now': { value: 'no' } });
  });

  it('leaves at once for the emergency card on a yes, and comes back when it was a mistake', () => {
    const alarmed = run(begun(), { type: 'go', step: steps.emergency }, { type: 'emergency', value: 'yes' });
    expect(alarmed.step).toBe(alarm);
    const back = run(alarmed, { type: 'mistake' });
    expect(back.step).toBe(steps.emergency);
    expect(back.drafts['clot-now']).toBeUndefined();
  });

  it('does not let the forward button past a yes to the emergency question', () => {
    const yes: State = { ...done, drafts: { ...fitDrafts, 'clot-now': { value: 'yes' } } };
    expect(run(yes, { type: 'go', step: steps.result }).step).toBe(alarm);
    expect(run(yes, { type: 'go', step: steps.emergency }).step).toBe(steps.emergency);
  });

  it('goes on with "I do not know" to the emergency question', () => {
    expect(run(begun(), { type: 'go', step: 1 }, { type: 'emergency', value: 'unsure' }).step).toBe(steps.first);
  });

  it('stays on a screen with questions open, names each, and counts the attempts', () => {
    const sent = run(begun(), { type: 'send' }, { type: 'send' });
    expect(sent.step).toBe(steps.first);
    expect(sent.errors.map(({ id }) => id)).toEqual(screens[0]?.items);
    expect(sent.errors[0]?.message).toBe('Ill today: choose an answer');
    expect(sent.attempt).toBe(begun().attempt + 2);
  });

  it('fills "no" where nothing is answered yet, and leaves the rest', () => {
    const filled = run(begun(), { type: 'draft', item: 'travel', draft: { value: 'yes' } }, { type: 'fill' });
    expect(filled.drafts.travel).toEqual({ value: 'yes' });
    expect(filled.drafts['ill-today']).toEqual({ value: 'no' });
    expect(filled.drafts.surgery).toEqual({ value: 'none' });
    expect(filled.filled).toBe(5);
    expect(run(filled, { type: 'send' }).step).toBe(steps.first + 1);
  });

  it('keeps the answers on the way back and forward', () => {
    const there = run(begun(), { type: 'fill' }, { type: 'send' });
    const back = run(there, { type: 'go', step: steps.first });
    expect(back.drafts).toEqual(there.drafts);
    expect(run(back, { type: 'go', step: steps.first + 1 }).step).toBe(steps.first + 1);
  });

  it('stops the forward button at the first open question', () => {
    expect(furthest(data, {})).toBe(steps.emergency);
    expect(run(initial, { type: 'go', step: steps.result }).step).toBe(steps.emergency);
    expect(run(begun(), { type: 'go', step: steps.review }).step).toBe(steps.first);
    expect(furthest(data, fitDrafts)).toBe(steps.result);
    expect(run(done, { type: 'go', step: steps.result }).step).toBe(steps.result);
  });

  it('returns to the list of all answers after a change, and only then', () => {
    const changing = run({ ...done, step: steps.review }, { type: 'change', item: 'varicose' });
    expect(changing).toMatchObject({ step: steps.first + 1, fromReview: true, focus: 'varicose' });
    const sent = run(changing, { type: 'draft', item: 'varicose', draft: { value: 'yes' } }, { type: 'send' });
    expect(sent).toMatchObject({ step: steps.review, fromReview: false });
    expect(assessmentOf(data, sent.drafts)).toMatchObject({ kind: 'complete', outcome: 'clinician' });
    expect(run({ ...done, step: steps.review }, { type: 'change', item: 'clot-now' }).step).toBe(steps.emergency);
  });

  it('forgets everything on reset', () => {
    expect(run(done, { type: 'reset', notice: 'cleared' })).toEqual({ ...initial, notice: 'cleared', moved: true });
    expect(run(done, { type: 'reset', notice: 'reloaded' })).toEqual({ ...initial, notice: 'reloaded' });
  });
});
