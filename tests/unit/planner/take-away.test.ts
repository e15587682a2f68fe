import { describe, expect, it } from 'vitest';
import type { PlannerData } from '../../../src/components/calculators/protocol-builder/data.ts';
import { addDays, calendarFile } from '../../../src/components/calculators/protocol-builder/ics.ts';
import { planEvents, planText, stageLines } from '../../../src/components/calculators/protocol-builder/plan-text.ts';
import { nextMonday } from '../../../src/components/calculators/protocol-builder/TakeAway.tsx';
import { decodePlan } from '../../../src/domain/protocol/fragment.ts';
import { buildPlan } from '../../../src/domain/protocol/plan.ts';
import type { PlanInputs } from '../../../src/domain/protocol/plan-types.ts';
import { planPage } from '../../../src/i18n/en/plan-page.ts';
import { rules } from './content.ts';
import { readCalendar } from './ics.ts';
import { plain } from './inputs.ts';

const data = {
  rules,
  signs: {
    rule: 'Let go.',
    others: ['Numbness, pins and needles'],
    ambulance: ['Chest pain'],
    call: 'Call 999.',
    after: [],
  },
  links: { self: 'https://example.org/plan/' },
  says: planPage.says,
  evidenceDay: '22 November 2026',
} as unknown as PlannerData;
const plan = (changes: Partial<PlanInputs> = {}) => {
  const answer = buildPlan({ ...plain, ...changes }, rules);
  if (answer.kind !== 'plan') throw new Error('refused');
  return answer.plan;
};
const made = '2026-11-22T09:08:07.654Z';

describe('a calendar file', () => {
  const calendar = (changes: Partial<PlanInputs> = {}) =>
    readCalendar(calendarFile(planEvents(plan(changes), '2026-11-23', data), made));
  const of = (event: ReturnType<typeof calendar>['inner'][number] | undefined, name: string) =>
    event?.properties.find((one) => one.name === name);

  it('is read by another parser, whole', () => {
    const { name, properties, inner } = calendar();
    expect(name).toBe('VCALENDAR');
    expect(properties.map((one) => `${one.name}:${one.value}`)).toEqual([
      'VERSION:2.0',
      'PRODID:-//Cuffwise//Planner//EN',
      'CALSCALE:GREGORIAN',
    ]);
    expect(inner).toHaveLength(12);
    expect(inner.every((event) => event.name === 'VEVENT')).toBe(true);
    expect(new Set(inner.map((event) => of(event, 'UID')?.value)).size).toBe(12);
    expect(of(inner[0], 'DTSTAMP')?.value).toBe('20261122T090807Z');
  });

  it('has each session on its day, as a whole day, with a rest day between', () => {
    const days = (changes: Partial<PlanInputs>) => calendar(changes).inner.map((event) => of(event, 'DTSTART')?.value);
    expect(days({ weeks: 3 })).toEqual(['20261123', '20261126', '20261130', '20261203', '20261207', '20261210']);
    expect(days({ weeks: 3, perWeek: 3 }).slice(0, 4)).toEqual(['20261123', '20261125', '20261127', '20261130']);
    const [first] = calendar().inner;
    expect(of(first, 'DTSTART')?.parameters).toBe(';VALUE=DATE');
    expect(of(first, 'DTEND')?.value).toBe('20261124');
  });

  it('says what to do, when to stop, and where the plan is', () => {
    const { inner } = calendar();
    expect(of(inner[0], 'SUMMARY')?.value).toBe('Cuff session 1 of 12: Knee extension');
    const description = of(inner[11], 'DESCRIPTION')?.value ?? '';
    expect(description).toContain('Knee extension: 4 sets: 30, then 15, 15, 15.');
    expect(description).toContain('\nNumbness, pins and needles\n');
    expect(decodePlan(description.split('#')[1] ?? '')).toMatchObject({ kind: 'inputs', inputs: plain });
  });

  it('escapes and folds what needs it, and never inside a character', () => {
    const odd = 'a; b, c \\ d\ne '.repeat(12) + 'é€𝄞'.repeat(40);
    const read = readCalendar(calendarFile([{ uid: 'x', day: '2026-12-31', summary: odd, description: '' }], made));
    expect(of(read.inner[0], 'SUMMARY')?.value).toBe(odd);
    expect(of(read.inner[0], 'DTEND')?.value).toBe('20270101');
  });
});

describe('days', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-28', 2, '2026-03-30'],
  ])('%s and %s days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  it.each([
    ['2026-11-22', '2026-11-23'],
    ['2026-11-23', '2026-11-30'],
    ['2026-11-24', '2026-11-30'],
    ['2026-11-28', '2026-11-30'],
  ])('the Monday after %s is %s', (today, monday) => {
    expect(nextMonday(today)).toBe(monday);
  });
});

describe('the text to copy', () => {
  it('has every stage, the stop signs and the way back', () => {
    const text = planText(plan(), data);
    expect(text).toContain('One leg exercise, twice a week, easier for 2 weeks');
    expect(text).toContain('Weeks 1 and 2\n- Knee extension: 2 sets: 30, then 15.');
    expect(text).toContain('Weeks 4 to 6\n- Knee extension: 4 sets: 30, then 15, 15, 15.');
    expect(text).toContain('- Chest pain\nCall 999.');
    const address = /https:\/\/example\.org\/plan\/#(\S+)/.exec(text)?.[1] ?? '';
    expect(decodePlan(address)).toEqual({ kind: 'inputs', inputs: plain, rulesVersion: rules.version });
  });

  it('says the same of a stage as the calendar', () => {
    const [stage] = plan().stages;
    if (!stage) throw new Error('no stage');
    for (const line of stageLines(plan(), stage, data)) {
      expect(planText(plan(), data)).toContain(line);
      expect(planEvents(plan(), '2026-11-23', data)[0]?.description).toContain(line);
    }
  });
});
