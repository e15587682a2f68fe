import type { CheckData, Question } from '../../../src/components/calculators/risk-check/data.ts';
import type { Drafts } from '../../../src/components/calculators/risk-check/drafts.ts';
import { noValue } from '../../../src/components/calculators/risk-check/drafts.ts';
import { items as loaded, rules } from '../screening/rules.ts';

export const items = loaded as unknown as readonly Question[];

/** What the page gives to the check, without the page. */
export const data: CheckData = {
  items,
  defaults: rules.defaults,
  studies: {
    nascimento2022: 'Nascimento 2022',
    'elite-bfrt': 'Elite Learning',
    prue2022: 'Prue 2022',
    ladlow2017: 'Ladlow 2017',
  },
  refs: { nascimento2022: 'doi 10.3389/fphys.2022.808622' },
  call: 'Call 999 (UK), 112 (EU), 911 (US) or your local number.',
  library: '/library/',
  links: {
    pressure: '/pressure/',
    read: '/learn/',
    questions: '/check/questions/',
    stop: '/stop/',
    self: 'http://localhost/check/',
  },
  more: [],
};

export const question = (id: string): Question => {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`no question "${id}"`);
  return found;
};

const typed = (entries: Readonly<Record<string, string>>) => ({ typed: entries });

/** Drafts of a fit reader with a blood pressure reading. */
export const fitDrafts: Drafts = {
  ...Object.fromEntries(
    items.flatMap((item) => (noValue(item) === undefined ? [] : [[item.id, { value: noValue(item) }]])),
  ),
  age: typed({ age: '30' }),
  bmi: typed({ 'height-cm': '178', 'weight-kg': '75' }),
  'bp-reading': typed({ systolic: '118', diastolic: '76' }),
};
