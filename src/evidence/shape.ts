import type { z } from 'zod';
import { closest } from './cite-closest.ts';
import type { Problem } from './problems.ts';
import { fieldsAt } from './shape-fields.ts';
import { expected, inWords, pathWords, valueAt } from './shape-words.ts';
import type { Path, YamlFile } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** Where the schema stands, for the hint. */
export interface Manual {
  readonly schema: z.ZodType;
  /** File whose comments are the author's manual, from the project root. */
  readonly schemaFile: string;
}

/** Checks data against its schema. Problems name the line, what was seen, what was expected and the mend. */
export function checkShape<T>(
  yaml: YamlFile,
  file: string,
  { schema, schemaFile }: Manual,
): { data?: T; problems: Problem[] } {
  const result = schema.safeParse(yaml.data);
  if (result.success) return { data: result.data as T, problems: [] };
  const issues = result.error.issues.map(flatten);
  const misspelt = new Set(issues.flatMap((issue) => misspeltFields(issue, schema, yaml)));
  const isEcho = (issue: Issue) =>
    misspelt.has(pathWords(steps(issue))) && valueAt(yaml.data, steps(issue)) === undefined;
  return {
    problems: issues
      .filter((issue) => !isEcho(issue))
      .flatMap((issue) => explain(issue, { yaml, file, schema, schemaFile })),
  };
}

const steps = (issue: Issue): Path => issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));

/** Fields that are there under a misspelt name: it is enough to say so once. */
function misspeltFields(issue: Issue, schema: z.ZodType, yaml: YamlFile): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = fieldsAt(schema, steps(issue), yaml.data);
  return issue.keys.flatMap((key) => {
    const near = closest(key, known);
    return near ? [pathWords([...steps(issue), near])] : [];
  });
}

interface Place extends Manual {
  readonly yaml: YamlFile;
  readonly file: string;
}

function explain(issue: Issue, place: Place): Problem[] {
  const { yaml, file, schemaFile } = place;
  const path = steps(issue);
  const seen = valueAt(yaml.data, path);
  const name = pathWords(path);
  const field = String(path.findLast((step) => typeof step === 'string') ?? '');
  const manual = field ? `See the comment on "${field}" in ${schemaFile}.` : `See ${schemaFile}.`;
  const problem = (code: string, message: string, hint: string, where: Path = path): Problem => ({
    file,
    line: yaml.lineOf(where),
    column: yaml.columnOf(where),
    code,
    message,
    hint,
  });

  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(place.schema, path, yaml.data);
    return issue.keys.map((key) => {
      const near = closest(key, known);
      const mend = key.includes(' ')
        ? 'If it is the rest of a text with a comma, put that text in quotation marks; if not, remove the field.'
        : near
          ? `Closest field: ${near}. Correct the spelling, or remove the field.`
          : 'Remove the field.';
      return problem(
        'unknown-field',
        `${name || 'the record'} has a field "${key}", which its schema does not know`,
        `${mend} The fields are described in ${schemaFile}.`,
        [...path, key],
      );
    });
  }
  if (seen === undefined && issue.code !== 'custom') {
    const owner = pathWords(path.slice(0, -1)) || 'the record';
    return [
      problem(
        'missing-field',
        `${owner} has no field "${path.at(-1)}"; ${expected(issue)} was expected`,
        `Add it. ${manual}`,
      ),
    ];
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const near = closest(String(seen), values);
    const hint = `${near ? `Closest value: ${near}. ` : ''}Allowed: ${values.join(', ')}.`;
    return [
      problem('unknown-value', `${name} is ${inWords(seen)}, which is not one of the values that it may have`, hint),
    ];
  }
  if (issue.code === 'invalid_type') {
    const quoted =
      typeof seen === 'string' && expected(issue) === 'a number' && seen.trim() !== '' && !Number.isNaN(Number(seen));
    const hint = quoted ? `Write ${seen} without quotation marks.` : manual;
    return [problem('wrong-type', `${name || 'the file'} is ${inWords(seen)}; ${expected(issue)} was expected`, hint)];
  }
  return [problem('bad-value', `${name} is ${inWords(seen)}: ${ownWords(issue)}`, manual)];
}

/** Our own messages say "must …"; Zod's are put into the same form. */
function ownWords(issue: Issue): string {
  if (issue.message.startsWith('must ')) return issue.message;
  if (issue.code === 'too_small') return `must be at least ${issue.minimum}${unitOf(issue.origin)}`;
  if (issue.code === 'too_big') return `must be at most ${issue.maximum}${unitOf(issue.origin)}`;
  return issue.message;
}

const unitOf = (origin: string) => (origin === 'array' ? ' entries' : origin === 'string' ? ' characters' : '');

/** Of a choice between forms, the complaint about the form that came nearest; two lists of words become one. */
function flatten(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue;
  const branches = issue.errors.filter((branch) => branch.length > 0);
  const words = branches.flat().filter((one) => one.code === 'invalid_value' && one.path.length === 0);
  if (words.length === branches.length && words.length > 0) {
    return {
      ...words[0]!,
      path: issue.path,
      values: words.flatMap((one) => (one.code === 'invalid_value' ? one.values : [])),
    } as Issue;
  }
  const depth = (branch: Issue[]) =>
    Math.max(...branch.map((one) => one.path.length + (one.code === 'invalid_type' ? 0 : 0.5)));
  const best = branches.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0]?.[0];
  return best ? flatten({ ...best, path: [...issue.path, ...best.path] } as Issue) : issue;
}
