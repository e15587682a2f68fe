import { describe, expect, it } from 'vitest';
import type { Drafts } from '../../../src/components/calculators/risk-check/drafts.ts';
import { outcomeOf } from '../../../src/components/calculators/risk-check/Finish.tsx';
import { answersOf, assessmentOf } from '../../../src/components/calculators/risk-check/flow.ts';
import { paperRows } from '../../../src/components/calculators/risk-check/paper-rows.ts';
import { plainBasis, sortReasons } from '../../../src/components/calculators/risk-check/reasons.ts';
import { limitWords, thresholdWords } from '../../../src/components/calculators/risk-check/rule-words.ts';
import { columnsOf, listedCount, weightOf } from '../../../src/components/calculators/risk-check/who.ts';
import type { ScreeningDefaults, ScreeningItem } from '../../../src/schemas/screening.ts';
import { rules } from '../screening/rules.ts';
import { data, fitDrafts, items, question } from './check-data.ts';

const records = items as unknown as readonly ScreeningItem[];
const reasons = (drafts: Drafts) => {
  const all = { ...fitDrafts, ...drafts };
  const assessment = assessmentOf(data, all);
  if (assessment.kind !== 'complete') throw new Error(assessment.kind);
  const answers = answersOf(data, all);
  const sorted = sortReasons(data, answers, assessment.findings);
  return { ...sorted, outcome: outcomeOf(sorted, answers) };
};

describe('the reasons of an outcome', () => {
  it('are none for a fit reader, whose age and pressure go on to the next step', () => {
    expect(reasons({}).outcome).toEqual({ outcome: 'none', cautions: [], age: 30, systolic: 118, diastolic: 76 });
  });

  it('name the answer, who lists it, and who is softer', () => {
    const { ask } = reasons({ varicose: { value: 'yes' } });
    expect(ask.map(({ answered }) => answered)).toEqual(['Large varicose veins or inflamed veins: yes']);
    expect(ask[0]?.lists.map(({ source }) => source)).toEqual(['nct04390035']);
    expect(ask[0]?.softer.map(({ source, level }) => `${source} ${level}`)).toEqual([
      'nascimento2022 not-in-part-seen',
      'elite-bfrt risk-factor',
    ]);
  });

  it('say "you do not know" for an unknown', () => {
    expect(reasons({ kidney: { value: 'unsure' } }).ask[0]?.answered).toBe(
      'Kidney disease, or one kidney: you do not know',
    );
  });

  it('give for a number where the line comes from, and no list that draws another line', () => {
    const { stop } = reasons({ 'bp-reading': { typed: { systolic: '165', diastolic: '80' } } });
    expect(stop[0]?.answered).toBe('Resting blood pressure: 165 over 80');
    expect(stop[0]?.basis).toMatch(/^Our own cautious choice; elite-bfrt/);
    expect(stop[0]?.lists).toEqual([]);
    expect(stop[0]?.extra).toBeUndefined();
    const high = reasons({ 'bp-reading': { typed: { systolic: '185', diastolic: '80' } } });
    expect(high.stop[0]?.extra).toMatch(/^With a reading this high, contact a doctor/);
  });

  it('say when a passing reason has passed, and that all of them pass', () => {
    const ill = reasons({ 'ill-today': { value: 'yes' } });
    expect(ill.passing).toBe(true);
    expect(ill.stop[0]?.advice).toBe('Wait until you have felt well for a few days.');
    expect(reasons({ 'ill-today': { value: 'yes' }, stroke: { value: 'yes' } }).passing).toBe(false);
  });

  it('name the other answer that made one count for more', () => {
    const { ask } = reasons({ smoking: { value: 'yes' }, age: { typed: { age: '45' } } });
    expect(ask.find(({ item }) => item.id === 'smoking')?.with).toBe('with: Age');
  });

  it('keep cautions apart, with what to do only where the data says so', () => {
    const { caution, outcome } = reasons({ unaccustomed: { value: 'yes' }, smoking: { value: 'yes' } });
    expect(outcome).toMatchObject({ outcome: 'none', cautions: ['unaccustomed', 'smoking'] });
    expect(caution[0]?.advice).toMatch(/do ordinary light training first/);
    expect(caution[1]?.advice).toBeUndefined();
  });
});

describe('the words of the rules', () => {
  it('call a choice of ours ours', () => {
    expect(plainBasis('editorial')).toBe('Our own cautious choice');
    expect(plainBasis('KAATSU bars under 14; 18 is editorial')).toBe(
      'KAATSU bars under 14; 18 is our own cautious choice',
    );
  });

  it('say limits so that nobody has to calculate', () => {
    expect(limitWords({ min: 180 })).toBe('180 or more');
    expect(limitWords({ min: 160, max: 179 })).toBe('160 to 179');
    expect(limitWords({ max: 17 })).toBe('under 18');
    expect(limitWords({ below: 18.5 })).toBe('under 18.5');
    expect(limitWords({ min: 30, below: 35 })).toBe('from 30 to under 35');
  });

  it('say a whole threshold', () => {
    const pressure = question('bp-reading') as unknown as ScreeningItem;
    expect(pressure.thresholds?.map((threshold) => thresholdWords(threshold, pressure))).toEqual([
      'Top number (systolic): 180 or more, or Bottom number (diastolic): 110 or more',
      'Top number (systolic): 160 to 179, or Bottom number (diastolic): 100 to 109',
      'Top number (systolic): 140 to 159, or Bottom number (diastolic): 90 to 99',
      'Top number (systolic): under 90, with Fainting or dizziness',
    ]);
  });
});

describe('who says what', () => {
  it('gives a column to sources with four entries or more, the busiest first', () => {
    expect(columnsOf(records)).toEqual([
      'nascimento2022',
      'elite-bfrt',
      'ladlow2017',
      'scite-nascimento',
      'delfi-ptsii',
      'riebe2015',
    ]);
  });

  it('tells a reason not to start from something softer and from what was not seen', () => {
    expect(weightOf('listed')).toBe('listed');
    expect(weightOf('risk-factor')).toBe('softer');
    expect(weightOf('not-in-part-seen')).toBe('unseen');
    expect(listedCount(records)).toBe(32);
  });
});

describe('the rules on paper', () => {
  const rows = (id: string) =>
    paperRows(question(id) as unknown as ScreeningItem, rules.defaults as ScreeningDefaults).map(
      ({ answer, leads }) => `${answer}: ${leads}`,
    );

  it('say for each answer what it leads to', () => {
    expect(rows('varicose')).toEqual(['Yes: clinician', 'No: none', 'I do not know: clinician']);
    expect(rows('clot-now')[0]).toBe('Yes: emergency');
    expect(rows('sickle')).toHaveLength(4);
    expect(rows('diabetes').at(-1)).toBe('I do not know: clinician');
    expect(rows('age')).toEqual([
      'Age: under 18: stop',
      'Age: 60 or more: clinician',
      'Age: 40 to 59: caution',
      'Otherwise: none',
      'Not known: clinician',
    ]);
  });
});
