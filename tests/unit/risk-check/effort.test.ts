import { expect, it } from 'vitest';
import { steps } from '../../../src/components/calculators/risk-check/flow.ts';
import { screens } from '../../../src/components/calculators/risk-check/screens.ts';
import { items, question } from './check-data.ts';

/** What a step is assumed to take: silent reading of short questions, a tap with its aim, a number typed on a phone. */
const SECONDS = { word: 1 / 4, tap: 1, field: 3 };
const words = (text: string) => text.match(/[\p{L}\d'’/-]+/gu)?.length ?? 0;

it('takes a fit reader with a blood pressure reading over at most 12 pages in about 3 minutes', () => {
  const read = items.reduce((sum, item) => sum + words(item.question), 0);
  const help = items.reduce((sum, item) => sum + words(item.help), 0);
  const fields = items.flatMap((item) => item.fields ?? []).length;
  const asking = screens.filter(({ items: ids }) => ids.some((id) => question(id).answer_type !== 'number')).length;
  // Start, no, "none of these" and "continue" on each screen, "continue" after the numbers, "see what your answers come to".
  const taps = 2 + 2 * asking + 2 + fields;
  const pages = steps.result + 1;
  const minutes = (read * SECONDS.word + taps * SECONDS.tap + fields * SECONDS.field) / 60;
  process.stdout.write(
    `\nThe check for a fit reader: ${pages} pages, ${items.length} questions of ${read} words (help below them ${help} more), ` +
      `${taps} taps, ${fields} numbers typed; ${minutes.toFixed(1)} minutes at ${1 / SECONDS.word} words a second, ` +
      `${SECONDS.tap} s a tap and ${SECONDS.field} s a number, help unread.\n`,
  );
  expect(pages).toBeLessThanOrEqual(12);
  expect(minutes).toBeLessThan(3.5);
});
