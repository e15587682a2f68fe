import { citeGroups, readKeys } from '../evidence/cite-grammar.ts';
import { eachText } from '../evidence/cite-text.ts';
import type { Content, LocatedPage, Problem } from '../evidence/content.ts';
import { sentences } from '../evidence/sentences.ts';
import { valueText } from '../evidence/value.ts';
import type { Article } from '../schemas/article.ts';
import { type Dose, dosesIn, numbersIn } from './dose-words.ts';
import { everyValue, listed } from './rule.ts';

/**
 * No dose of ours is typed into an article. A pressure, load, time, number of sets, repetitions or sessions stands inside `<Value>`, or in
 * a sentence that cites a finding whose record holds that very number: what a study did may be told.
 */
export function checkDoses(
  content: Content,
  articles: Iterable<LocatedPage<Article>> = content.articles.values(),
): Problem[] {
  return [...articles].flatMap((page) => [...inFrontMatter(page, content), ...inBody(page, content)]);
}

function inBody(page: LocatedPage<Article>, content: Content): Problem[] {
  const body = blank(page.body);
  return blocks(body).flatMap(({ text, at }) =>
    sentences(text).flatMap((sentence) =>
      dosesIn(sentence.text).flatMap((dose) => {
        const line = page.bodyLine + body.slice(0, at + sentence.at + dose.at).split('\n').length - 1;
        const fault = faultOf(dose, citedFindings(sentence.text), content);
        return fault ? [{ file: page.file, line, ...fault }] : [];
      }),
    ),
  );
}

/** In front matter there is no `<Value>`. A row of the table is cited as a whole, so its parts may lean on any citation of the row. */
function inFrontMatter(page: LocatedPage<Article>, content: Content): Problem[] {
  const problems: Problem[] = [];
  for (const { value, path } of everyValue(page.data)) {
    if (typeof value !== 'string') continue;
    const row = path[0] === 'how_sure' ? page.data.how_sure[Number(path[1])] : undefined;
    const rowCites: string[] = [];
    eachText(row, (text) => rowCites.push(...citedFindings(text)));
    for (const sentence of sentences(value)) {
      for (const dose of dosesIn(sentence.text)) {
        const fault = faultOf(dose, [...citedFindings(sentence.text), ...rowCites], content);
        if (fault) problems.push({ file: page.file, line: page.lineOf(path), ...fault });
      }
    }
  }
  return problems;
}

/** Keys of the records that a sentence cites by a finding, in prose or by an attribute of a component. */
function citedFindings(text: string): string[] {
  const inProse = citeGroups(text).flatMap((group) => group.parts.map((part) => part.item));
  const inTags = Array.from(text.matchAll(/\b(?:cites?|keys)="([^"]+)"/g), ([, keys]) =>
    readKeys(keys!).map((one) => one.item),
  ).flat();
  return [...inProse, ...inTags].flatMap((item) => (item?.finding ? [item.key] : []));
}

function faultOf(
  dose: Dose,
  keys: readonly string[],
  content: Content,
): Pick<Problem, 'code' | 'message' | 'hint'> | undefined {
  const cited = [...new Set(keys)].filter((key) => content.studies.has(key));
  const held = new Set(cited.flatMap((key) => recordNumbers(content, key)));
  const missing = dose.numbers.filter((number) => !held.has(number));
  if (missing.length === 0) return undefined;
  const value = suggestion(dose, content);
  const write = `Write <Value of="${value ?? '…'}" />`;
  if (cited.length === 0) {
    return {
      code: 'dose-in-prose',
      message: `"${dose.text}" is a dose typed into prose`,
      hint: `${write}, or cite in the same sentence a finding whose record holds ${listed(dose.numbers.map(String))}: [@key#finding].`,
    };
  }
  return {
    code: 'dose-not-in-record',
    message: `"${dose.text}" stands beside ${listed(cited)}, whose ${cited.length === 1 ? 'record does' : 'records do'} not hold ${listed(missing.map(String))}`,
    hint: `Correct the number, cite the record that holds it, or ${write.replace('Write', 'write')}.`,
  };
}

const numbersOf = new WeakMap<object, readonly number[]>();

/** Every number of a record: findings, protocol, people, limits; addresses of pages hold none that count. */
function recordNumbers(content: Content, key: string): readonly number[] {
  const { checked: _pages, ...record } = content.studies.get(key)!.data;
  const data = content.studies.get(key)!.data;
  let numbers = numbersOf.get(data);
  if (!numbers) {
    numbers = [...everyValue(record)].flatMap(({ value }) =>
      typeof value === 'number' ? [value, Math.abs(value)] : typeof value === 'string' ? numbersIn(value) : [],
    );
    numbersOf.set(data, numbers);
  }
  return numbers;
}

/** A path of the prescriptions that reads as the author wrote it, if there is one. */
function suggestion(dose: Dose, content: Content): string | undefined {
  const files = new Map(Array.from(content.prescriptions.values(), (file) => [file.id, file.data as unknown]));
  const wanted = [...dose.numbers].sort((a, b) => a - b).join();
  for (const id of ['protocols', 'pressure']) {
    for (const { path } of everyValue(files.get(id))) {
      const of = path.join('.');
      if (!KIND_FIELD[dose.kind].test(of) || NOT_OURS.test(of)) continue;
      try {
        if (
          numbersIn(valueText(files, of, { unit: 'none' }))
            .sort((a, b) => a - b)
            .join() === wanted
        )
          return of;
      } catch {
        // No number stands there.
      }
    }
  }
  return undefined;
}

/** What trials or supervised patients did is no dose for a reader. */
const NOT_OURS = /variations|in_trials|passive|_old/;

const KIND_FIELD: Record<Dose['kind'], RegExp> = {
  mmHg: /mmhg$/,
  '% AOP': /percent_aop$|range_percent$/,
  '% 1RM': /percent_1rm$/,
  minutes: /_(min|minutes)(\.\w+)*$/,
  sets: /\bsets$/,
  repetitions: /\breps$|\btotal$/,
  'times a week': /\bper_week$/,
};

/** Comments, code and `<Value …/>` become blanks of the same length, so that places stay. */
function blank(body: string): string {
  return body.replace(/\{\/\*[\s\S]*?\*\/\}|^```[\s\S]*?^```|`[^`\n]*`|<Value\b[^>]*>/gm, (tag) =>
    tag.replace(/[^\n]/g, ' '),
  );
}

/** Paragraphs, items of lists, headings and rows of tables: a sentence never runs from one into the next. */
function blocks(body: string): { text: string; at: number }[] {
  const found: { text: string; at: number }[] = [];
  let start = 0;
  for (const match of body.matchAll(/\n[ \t]*(?=\n|[-*] |\d+\. |#|\||<\/?[A-Z])/g)) {
    found.push({ text: body.slice(start, match.index), at: start });
    start = match.index;
  }
  found.push({ text: body.slice(start), at: start });
  return found;
}
