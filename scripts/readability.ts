// Lists the texts that are hardest to read: questions and outcomes of the check, stop signs, key messages of articles.
// The aim is a reading age of 11 to 14. What it names is rewritten by hand; nothing fails.

import { plainWords } from '../src/evidence/cite-text.ts';
import { readContent } from '../src/evidence/content.ts';
import { check } from '../src/i18n/en/check.ts';
import { circulation, result } from '../src/i18n/en/check-result.ts';
import { type Listed, readingOf, worst } from './lib/readability.ts';

const AIM = { from: 11, to: 14 };
const { content } = readContent();
const items = content.screening.items?.data.items ?? [];
const signs = [
  ...(content.screening.during?.data.items ?? []),
  ...(content.screening.after?.data.emergency ?? []),
  ...(content.screening.after?.data.today ?? []),
];
const outcomes: Listed[] = [
  { id: 'stop', text: `${result.stop.title}. ${result.stop.lead(2)} ${result.stop.supervised}` },
  { id: 'passing', text: `${result.stop.passing}. ${result.stop.passingLead(1)}` },
  { id: 'ask', text: `${result.ask.title(2)}. ${result.ask.lead}` },
  { id: 'none', text: `${result.none.title}. ${result.none.lead}` },
  { id: 'gently', text: result.gentlyMeans },
  { id: 'start', text: `${check.start.lead} ${check.start.time} ${check.start.who}` },
  { id: 'circulation', text: circulation.map(({ text }) => text).join(' ') },
];
const groups: readonly (readonly [string, readonly Listed[]])[] = [
  ['Questions', items.map(({ id, question }) => ({ id, text: question }))],
  ['Help below questions', items.map(({ id, help }) => ({ id, text: help }))],
  ['Why we ask', items.map(({ id, why }) => ({ id, text: why }))],
  ['Outcomes', outcomes],
  ['Stop signs', signs.map(({ id, sign, action, why }) => ({ id, text: `${sign}. ${action} ${why}` }))],
  [
    'Key messages of articles',
    [...content.articles.values()].flatMap(({ id, data }) =>
      data.key_messages.map(({ text }, i) => ({ id: `${id} ${i + 1}`, text: plainWords(text) })),
    ),
  ],
];

for (const [title, texts] of groups) {
  if (texts.length === 0) continue;
  const all = readingOf(texts.map(({ text }) => (/[.!?]$/u.test(text) ? text : `${text}.`)).join(' '));
  const above = texts.filter(({ text }) => readingOf(text).age > AIM.to).length;
  console.log(
    `\n${title}: reading age ${all.age.toFixed(1)} taken together (aim ${AIM.from} to ${AIM.to}); ${above} of ${texts.length} above it. The worst ten:`,
  );
  console.log(worst(texts, 10).join('\n'));
}
