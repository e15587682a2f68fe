import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/domain/screening/assess.ts';
import { unsureOutcome } from '../../../src/domain/screening/judge.ts';
import { type Outcome, severity, worst } from '../../../src/domain/screening/outcome.ts';
import type { Answers, Assessment } from '../../../src/domain/screening/types.ts';
import { fit, itemOf, items, numbers, rules, unsure, value, yes } from './rules.ts';

const outcome = (answers: Answers) => {
  const result = assess(rules, answers);
  return result.kind === 'complete' ? result.outcome : result.kind;
};
const done = (answers: Answers) => assess(rules, answers) as Extract<Assessment, { kind: 'complete' }>;

describe('a whole set of answers', () => {
  it('gives no outcome without answers, and names every item as missing', () => {
    expect(assess(rules, {})).toEqual({ kind: 'incomplete', missing: items.map(({ id }) => id) });
  });

  it('gives no outcome while one answer is missing', () => {
    const { age, ...rest } = fit;
    expect(age).toBeDefined();
    expect(assess(rules, rest)).toEqual({ kind: 'incomplete', missing: ['age'] });
  });

  it('finds nothing in the answers of a fit reader', () => {
    expect(done(fit)).toEqual({ kind: 'complete', outcome: 'none', findings: [] });
  });

  it('ends in "ask first" when every answer is "I do not know"', () => {
    expect(outcome(Object.fromEntries(items.map(({ id }) => [id, unsure])))).toBe('clinician');
  });

  it('leaves at once on a yes to the emergency question, whatever else is answered or missing', () => {
    expect(assess(rules, { 'clot-now': yes })).toEqual({ kind: 'emergency', item: 'clot-now' });
    expect(assess(rules, { ...fit, 'clot-now': yes })).toEqual({ kind: 'emergency', item: 'clot-now' });
  });

  it('does not leave on "no", on "I do not know", or on a yes elsewhere', () => {
    expect(outcome({ ...fit, 'clot-now': unsure })).toBe('clinician');
    expect(outcome({ ...fit, 'clot-history': yes })).toBe('stop');
  });

  it('lets the worst outcome win, and lists the findings worst first, then in the order of the questions', () => {
    const { findings, outcome: end } = done({ ...fit, travel: yes, 'clot-family': yes, stroke: yes, kidney: unsure });
    expect(end).toBe('stop');
    expect(findings.map(({ item, outcome: o }) => [item, o])).toEqual([
      ['stroke', 'stop'],
      ['clot-family', 'clinician'],
      ['kidney', 'clinician'],
      ['travel', 'caution'],
    ]);
  });

  it('marks the reasons that pass by themselves', () => {
    const { findings } = done({ ...fit, 'ill-today': yes, stroke: yes });
    expect(findings.map(({ item, temporary }) => [item, temporary])).toEqual([
      ['stroke', false],
      ['ill-today', true],
    ]);
  });

  it('ignores answers to items that are not in the rules', () => {
    expect(outcome({ ...fit, 'something-else': yes })).toBe('none');
  });

  it.each(['hormones', 'bp-diagnosis'])('turns the caution of smoking into "ask first" with %s', (other) => {
    const { findings } = done({ ...fit, smoking: yes, [other]: yes });
    const index = other === 'hormones' ? 0 : 1;
    expect(findings.find(({ item }) => item === 'smoking')).toEqual({
      item: 'smoking',
      outcome: 'clinician',
      by: { rule: 'escalation', index },
      temporary: false,
    });
  });

  it('does so from the age of 40 on, also for an age group and for "I do not know" about smoking', () => {
    const smoker = { ...fit, smoking: yes };
    expect(outcome({ ...smoker, age: numbers({ age: 39 }) })).toBe('caution');
    expect(outcome({ ...smoker, age: numbers({ age: 40 }) })).toBe('clinician');
    expect(outcome({ ...smoker, age: { kind: 'band', field: 'age', min: 40, max: 59 } })).toBe('clinician');
    expect(outcome({ ...smoker, age: { kind: 'band', field: 'age', min: 18, max: 39 } })).toBe('caution');
    expect(outcome({ ...fit, smoking: unsure, age: numbers({ age: 45 }) })).toBe('clinician');
  });

  it('does not lift an answer that led to nothing', () => {
    const { findings } = done({ ...fit, hormones: yes });
    expect(findings.map(({ item }) => item)).toEqual(['hormones']);
  });

  it('takes a value on a question of numbers, and the value "unsure", as "I do not know"', () => {
    const found = (id: string, v: string) => done({ ...fit, [id]: value(v) }).findings.find(({ item }) => item === id);
    expect(found('bp-reading', 'yes')).toMatchObject({ outcome: 'clinician', by: { rule: 'unsure' } });
    expect(found('sickle', 'unsure')).toMatchObject({ outcome: 'clinician', by: { rule: 'unsure' } });
    expect(found('sickle', 'trait')).toMatchObject({ outcome: 'stop', by: { rule: 'answer' } });
  });

  it('knows what "I do not know" comes to', () => {
    const unknown = (id: string) => unsureOutcome(itemOf(id), rules.defaults);
    expect([
      unknown('kidney'),
      unknown('bp-reading'),
      unknown('sickle'),
      unknown('travel'),
      unknown('creatine'),
    ]).toEqual(['clinician', 'clinician', 'clinician', 'caution', 'none']);
    const item = {
      id: 'x',
      answer_type: 'choice' as const,
      outcome_if_yes: 'none' as const,
      unknown_outcome: 'none' as const,
    };
    expect(unsureOutcome(item, { outcome_if_unsure: 'stop' })).toBe('none');
    expect(unsureOutcome({ ...item, choices: [{ value: 'unsure', outcome: 'stop' }] }, rules.defaults)).toBe('stop');
    expect(unsureOutcome({ ...item, choices: [{ value: 'a', outcome: 'stop' }] }, rules.defaults)).toBe('none');
    expect(unsureOutcome({ ...item, outcome_if_unsure: 'caution' }, rules.defaults)).toBe('caution');
  });

  it('orders the outcomes, and finds the worst of some', () => {
    expect(['none', 'caution', 'clinician', 'stop'].map((o) => severity(o as Outcome))).toEqual([0, 1, 2, 3]);
    expect(worst()).toBe('none');
    expect(worst('caution', 'stop', 'clinician')).toBe('stop');
    expect(worst('none', 'caution')).toBe('caution');
  });

  it('counts an answer that does not fit its question as "I do not know"', () => {
    expect(outcome({ ...fit, kidney: value('perhaps') })).toBe('clinician');
    expect(outcome({ ...fit, surgery: value('yes') })).toBe('clinician');
    expect(outcome({ ...fit, kidney: numbers({ kidney: 1 }) })).toBe('clinician');
    expect(outcome({ ...fit, age: value('no') })).toBe('clinician');
  });
});
