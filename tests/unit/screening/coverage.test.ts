import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/domain/screening/assess.ts';
import { type Outcome, worst } from '../../../src/domain/screening/outcome.ts';
import type { Answer, Answers, Condition, Finding } from '../../../src/domain/screening/types.ts';
import { type DataItem, fit, itemOf, items, numbers, rules, unsure, value } from './rules.ts';

interface Case {
  readonly item: DataItem;
  readonly label: string;
  readonly answers: Answers;
  readonly expected: Outcome;
  readonly by: Finding['by']['rule'];
}

/** Numbers of an item that make one condition true and stay inside the fields; of the others, ones that lead to nothing. */
function numbersFor(item: DataItem, { field, min, max, below }: Condition): Answer {
  const healthy = fit[item.id];
  const rest = healthy?.kind === 'numbers' ? healthy.numbers : {};
  const wanted = min ?? max ?? (below ?? 0) - 0.1;
  if (field === 'bmi') return numbers({ 'height-cm': 200, 'weight-kg': wanted * 4 });
  return numbers({ ...rest, [field ?? '']: wanted });
}

function thresholdCases(item: DataItem): readonly Case[] {
  return (item.thresholds ?? []).flatMap(({ any, all, outcome, when }) => {
    const made = (conditions: readonly Condition[], label: string): Case => {
      const own = conditions.find(({ item: other }) => other === undefined) ?? {};
      const others = conditions.flatMap(({ item: other, equals }) => (other && equals ? [[other, value(equals)]] : []));
      const answers = { ...fit, ...Object.fromEntries(others), [item.id]: numbersFor(item, own) };
      return { item, label, answers, expected: outcome, by: 'threshold' };
    };
    return any ? any.map((c) => made([c], `${when} (${c.field})`)) : [made(all ?? [], when)];
  });
}

function escalationCases(item: DataItem): readonly Case[] {
  return (item.escalate?.any ?? []).map((c): Case => {
    const other = c.item ?? '';
    const answer = c.equals ? value(c.equals) : numbersFor(itemOf(other), c);
    const answers = { ...fit, [item.id]: value('yes'), [other]: answer };
    return { item, label: `yes, with ${other}`, answers, expected: item.escalate?.to ?? 'none', by: 'escalation' };
  });
}

/** Told from the data here, and not asked of the rules: a test that asks them would agree with any mistake. */
function unsureOf({ choices, outcome_if_unsure, unknown_outcome }: DataItem): Outcome {
  const listed = choices?.find(({ value: v }) => v === 'unsure')?.outcome;
  return listed ?? outcome_if_unsure ?? unknown_outcome ?? 'clinician';
}

function casesOf(item: DataItem): readonly Case[] {
  const at = (label: string, answer: Answer, expected: Outcome, by: Case['by'] = 'answer'): Case => ({
    item,
    label,
    answers: { ...fit, [item.id]: answer },
    expected,
    by,
  });
  const unknown = at('I do not know', unsure, unsureOf(item), 'unsure');
  if (item.answer_type === 'number') {
    const healthy = fit[item.id] ?? unsure;
    return [at('a number that leads to nothing', healthy, 'none'), ...thresholdCases(item), unknown];
  }
  const choices = item.choices ?? [
    { value: 'no', outcome: 'none' as const },
    { value: 'yes', outcome: item.outcome_if_yes },
  ];
  const given = choices.filter(({ value: v }) => v !== 'unsure');
  return [...given.map((c) => at(c.value, value(c.value), c.outcome)), unknown, ...escalationCases(item)];
}

const cases = items.flatMap(casesOf);
const sourceOf = ({ item }: Case) => [...item.sources].join(', ');

describe('every outcome of every question', () => {
  it.each(cases.map((c) => [`${c.item.id}: ${c.label}: ${c.expected} (${sourceOf(c)})`, c] as const))('%s', (_, c) => {
    const result = assess(rules, c.answers);
    if (c.item.show_emergency && c.label === 'yes') {
      expect(result).toEqual({ kind: 'emergency', item: c.item.id });
      return;
    }
    if (result.kind !== 'complete') throw new Error(`${c.item.id} ended in ${result.kind}`);
    const finding = result.findings.find(({ item }) => item === c.item.id);
    expect(finding?.outcome ?? 'none').toBe(c.expected);
    if (finding) expect(finding.by.rule).toBe(c.by);
    expect(result.outcome).toBe(worst(...result.findings.map(({ outcome }) => outcome)));
  });

  it('covers every question, every choice, every threshold and every escalation, and prints the list', () => {
    const lines = cases.map(
      (c) => `${c.item.id.padEnd(16)} ${c.label.padEnd(52)} ${c.expected.padEnd(10)} ${sourceOf(c)}`,
    );
    process.stdout.write(`\nQuestions and outcomes covered (${cases.length}):\n${lines.join('\n')}\n`);
    expect(new Set(cases.map(({ item }) => item.id)).size).toBe(items.length);
    for (const { id, sources, thresholds = [], choices = [] } of items) {
      const own = cases.filter(({ item }) => item.id === id);
      expect(sources.length, `${id} names no source`).toBeGreaterThan(0);
      for (const { when } of thresholds)
        expect(
          own.some(({ label }) => label.startsWith(when)),
          `${id}: ${when}`,
        ).toBe(true);
      for (const c of choices.filter(({ value: v }) => v !== 'unsure'))
        expect(own.map(({ label }) => label)).toContain(c.value);
    }
  });
});
