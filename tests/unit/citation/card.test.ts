import { describe, expect, test } from 'vitest';
import { cardHtml } from '../../../src/components/citation/card.ts';
import { effectNumbers, miniForest } from '../../../src/components/citation/mini-forest.ts';
import type { Effect } from '../../../src/schemas/effect.ts';
import type { Study } from '../../../src/schemas/study.ts';

const effect = (more: Partial<Effect>): Effect => ({
  measure: 'SMD',
  scale: 'standardised',
  outcome_group: 'size',
  comparator: 'heavy',
  direction: 'above-favours-first',
  value: -0.5,
  ci_low: -1,
  ci_high: 0.5,
  comparison: 'LL-BFR minus high-load',
  ...more,
});

describe('the mini forest', () => {
  test('lies on one axis with the line of no difference, and leaves room for its name', () => {
    expect(miniForest(effect({ value: -2, ci_low: -3, ci_high: -1 }))).toEqual({
      low: 4,
      high: 45.3,
      value: 24.7,
      none: 66,
      anchor: 'start',
    });
    expect(miniForest(effect({ value: 2, ci_low: 1, ci_high: 3 }))).toEqual({
      low: 54.7,
      high: 96,
      value: 75.3,
      none: 34,
      anchor: 'end',
    });
    expect(miniForest(effect({}))).toEqual({ low: 16, high: 84, value: 38.7, none: 61.3, anchor: 'middle' });
  });

  test('a ratio has no difference at 1, and half lies as far from it as double', () => {
    const { low, high, none } = miniForest(effect({ measure: 'RR', value: 1, ci_low: 0.5, ci_high: 2 }));
    expect(Math.round((none - low) * 10)).toBe(Math.round((high - none) * 10));
  });

  test.each([
    [{ value: -0.16, ci_low: -0.3, ci_high: -0.01 }, '\u22120.16 (\u22120.30 to \u22120.01)'],
    [{ value: 4, ci_low: 2.5, ci_high: 6 }, '4.0 (2.5 to 6.0)'],
    [{ value: 0.00066, ci_low: -1, ci_high: 1 }, '0.00066 (\u22121.00000 to 1.00000)'],
  ])('%o reads %s', (more, words) => {
    expect(effectNumbers(effect(more))).toBe(words);
  });
});

describe('the card of a record', () => {
  const study: Study = {
    design: 'meta-analysis',
    topics: ['strength'],
    population: 'Adults <60',
    participants: 20,
    findings: [
      { id: 'size', outcome: 'muscle size', result: 'Alike.' },
      {
        id: 'strength',
        outcome: 'strength',
        result: 'Less by -5 kg.',
        effect: effect({ value: -0.2, ci_low: -0.3, ci_high: -0.1 }),
      },
    ],
    limits: 'Small.',
    notice: { kind: 'retracted', text: 'Figures were made up.' },
    checked: [{ url: 'https://example.org', saw: 'abstract', confirms: ['findings'] }],
  };
  const html = cardHtml(study, '2026-11-22');

  test('every finding with its id, and its size where there is one', () => {
    expect(html).toContain(
      '<div data-finding="size"><p class="source-outcome">muscle size</p><p class="source-result">Alike.</p></div>',
    );
    expect(html).toContain('<p class="source-result">Less by \u22125\u00a0kg.</p><div class="mini"><svg ');
    expect(html).toContain(
      '<strong>\u22120.2 (\u22120.3 to \u22120.1)</strong> <span>in standard deviations; light with a cuff minus heavy</span>',
    );
  });

  test('who, the weak point, what was read and what was not', () => {
    expect(html).toContain(
      '<dl><dt>Who</dt><dd>Adults &lt;60</dd><dt>Weak point</dt><dd>Small.</dd><dt>What we read</dt><dd>The abstract, on 22 November 2026. Not the full text.</dd></dl>',
    );
  });

  test('a notice stands first', () => {
    expect(html).toMatch(
      /^<p class="source-notice"><strong>This paper was retracted.<\/strong> Figures were made up.<\/p>/,
    );
  });
});
