import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedOf } from '../../../src/components/calculators/cuff-pressure/asked.ts';
import { type Draft, emptyDraft } from '../../../src/components/calculators/cuff-pressure/draft.ts';
import { fragmentOf, openFragment } from '../../../src/components/calculators/cuff-pressure/fragment.ts';
import { readDraft } from '../../../src/components/calculators/cuff-pressure/read-draft.ts';
import { climb } from '../../../src/domain/pressure/ladder.ts';
import { rules } from './content.ts';
import { numRuns } from './people.ts';

const filled: Draft = {
  limb: 'thigh',
  kind: 'stiff',
  gauge: 'yes',
  posture: 'supine',
  measured: 'no',
  askFirst: 'no',
  sex: 'male',
  typed: { width: '18', circumference: '23', systolic: '120', age: '23' },
  units: { ...emptyDraft.units, circumference: 'in' },
};
const open = (hash: string) => openFragment(hash, rules)!;

describe('fragmentOf and openFragment', () => {
  it('names every value with its unit and the version of the equation, but not the answer about health', () => {
    expect(fragmentOf(filled, rules, 66)).toBe(
      'v=1&model=cirilosousa2019-thigh-18cm.1&limb=thigh&kind=stiff&gauge=yes&posture=supine&measured=no&sex=male&cuff=18cm&girth=23in&systolic=120mmHg&age=23years&setting=66mmHg',
    );
    expect(fragmentOf({ ...filled, askFirst: 'yes' }, rules)).not.toMatch(/ask|yes.*yes/);
  });

  it('comes back as it went, but for that answer', () => {
    const back = open(`#${fragmentOf(filled, rules, 66)}`);
    const { askFirst, ...rest } = filled;
    expect(askFirst).toBe('no');
    expect(back).toEqual({ draft: rest, setting: 66, dropped: [], unknown: 0, newer: false, oldModel: undefined });
  });

  it('gives the same answer whatever unit, comma or language it was typed in (23 in = 58.42 cm = 58,42)', () => {
    const answers = ['23 in', '58.42', '58,42', '58.42 cm', '584.2mm', '\uff15\uff18.42'].map((circumference) => {
      const draft = { ...filled, units: emptyDraft.units, typed: { ...filled.typed, circumference } };
      const read = readDraft({ ...open(fragmentOf(draft, rules)).draft, askFirst: 'no' }, rules);
      if (!read.ok) throw new Error(JSON.stringify(read.errors));
      const answer = climb(read.situation, rules);
      return answer.kind === 'estimate' && answer.estimates[0].aop.toFixed(6);
    });
    expect(new Set(answers)).toEqual(new Set([answers[0]]));
    expect(answers[0]).not.toBe(false);
  });

  it('keeps millimetres in the field, where no list has them', () => {
    expect(open('v=1&girth=584mm').draft.typed.circumference).toBe('584 mm');
  });

  it.each([
    ['v=1&limb=knee', ['limb']],
    ['v=1&limb=thigh&limb=upper-arm', ['limb']],
    ['v=1&girth=1e9cm', ['girth']],
    ['v=1&girth=-5cm', ['girth']],
    ['v=1&girth=1,000cm', ['girth']],
    ['v=1&girth=56lightyears', ['girth']],
    ['v=1&age=abc&method=guess', ['age', 'method']],
    ['v=1&setting=66', ['setting']],
    ['v=1&setting=66mmHg&setting=67mmHg', ['setting']],
  ])('leaves out and names what it cannot use: %s', (hash, dropped) => {
    const opened = open(hash);
    expect(opened.dropped).toEqual(dropped);
    expect(opened.draft.limb).toBeUndefined();
    expect(opened.draft.typed).toEqual({});
    expect(opened.setting).toBeUndefined();
  });

  it('counts what it does not know, and never takes an answer about health from a link', () => {
    const opened = open('v=1&askFirst=no&__proto__=x&constructor=y&toString=z&utm_source=q&limb=thigh');
    expect(opened.unknown).toBe(5);
    expect(opened.draft.askFirst).toBeUndefined();
    expect(opened.draft.limb).toBe('thigh');
  });

  it('notices newer links, other versions of the equation, and what is no link of ours', () => {
    expect([open('v=2').newer, open('v=1').newer, open('v=abc').newer, open('v=1&v=1').newer]).toEqual([
      true,
      false,
      true,
      true,
    ]);
    expect(open('v=1&model=cirilosousa2019-thigh-18cm.1').oldModel).toBeUndefined();
    expect(open('v=1&model=cirilosousa2019-thigh-18cm.7').oldModel).toBe('cirilosousa2019-thigh-18cm.7');
    expect(open('v=1&model=<script>').oldModel).toBeUndefined();
    for (const hash of ['', '#', '#measure', 'limb=thigh', `v=1&${'a'.repeat(1000)}`])
      expect(openFragment(hash, rules)).toBeUndefined();
  });

  it('survives any fragment, and what it lets through is always a draft of ours', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc
            .array(
              fc.tuple(
                fc.constantFrom(
                  'limb',
                  'kind',
                  'cuff',
                  'girth',
                  'age',
                  'first',
                  'setting',
                  'v',
                  'model',
                  'method',
                  'sex',
                ),
                fc.oneof(fc.string(), fc.constantFrom('thigh', '18cm', '56', '1e308cm', 'NaN', '0x10', '٣', 'doppler')),
              ),
            )
            .map((pairs) => `v=1&${pairs.map((pair) => pair.map(encodeURIComponent).join('=')).join('&')}`),
        ),
        (hash) => {
          const opened = openFragment(hash, rules);
          if (!opened) return;
          expect(Object.keys(opened.draft).length).toBeLessThanOrEqual(12);
          for (const name of askedOf(opened.draft, rules)) expect(typeof name).toBe('string');
          const read = readDraft({ ...opened.draft, askFirst: 'no' }, rules);
          if (read.ok) expect(climb(read.situation, rules).kind).toBeTypeOf('string');
          else
            expect(read.errors.every(({ message }) => message.length > 10 && !message.includes('undefined'))).toBe(
              true,
            );
        },
      ),
      { numRuns },
    ));
});
