import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Located, type LocatedPage, located } from './located.ts';
import type { Problem } from './problems.ts';
import { checkShape, type Manual } from './shape.ts';
import { parseYaml } from './yaml.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Reads files under src/content and collects what is wrong with them. Nothing is skipped in silence. */
export class ContentFiles {
  readonly problems: Problem[] = [];
  readonly root: string;
  constructor(root: string) {
    this.root = root;
  }

  /** One YAML file that must be there. */
  file<T>(path: string, manual: Manual, id = path.replace(/^.*\/|\.yaml$/g, '')): Located<T> | undefined {
    const file = `src/content/${path}`;
    const text = this.text(path);
    if (text === undefined) {
      this.report(
        file,
        1,
        'missing-file',
        'does not exist',
        `Every build needs it; ${manual.schemaFile} says what stands in it.`,
      );
      return;
    }
    const yaml = parseYaml(text, file);
    return this.#checked<T>(id, file, yaml, manual);
  }

  /** Every YAML file of a folder, by id. `except` names files that are read in another way. */
  folder<T>(folder: string, manual: Manual, { except = [] as readonly string[] } = {}): Map<string, Located<T>> {
    const found = new Map<string, Located<T>>();
    for (const id of this.ids(folder, '.yaml', except)) {
      const one = this.file<T>(`${folder}/${id}.yaml`, manual, id);
      if (one) found.set(id, one);
    }
    return found;
  }

  /** Every MDX page of a folder, by slug: front matter checked, body as it stands. */
  pages<T>(folder: string, manual: Manual): Map<string, LocatedPage<T>> {
    const found = new Map<string, LocatedPage<T>>();
    for (const id of this.ids(folder, '.mdx', [])) {
      const file = `src/content/${folder}/${id}.mdx`;
      const text = this.text(`${folder}/${id}.mdx`) ?? '';
      const front = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
      if (!front) {
        this.report(
          file,
          1,
          'missing-front-matter',
          'has no front matter',
          `Begin the file with ---, the fields of ${manual.schemaFile}, and --- again.`,
        );
        continue;
      }
      const one = this.#checked<T>(id, file, parseYaml(front[1]!, file, { linesBefore: 1 }), manual);
      const bodyLine = front[0].split('\n').length;
      if (one) found.set(id, { ...one, body: text.slice(front[0].length), bodyLine });
    }
    return found;
  }

  text(path: string): string | undefined {
    try {
      return readFileSync(join(this.root, 'src/content', path), 'utf8');
    } catch {
      return undefined;
    }
  }

  /** Ids of the files in a folder; a file that no collection would read is a problem, not a surprise. */
  ids(folder: string, ending: string, except: readonly string[]): string[] {
    const ids: string[] = [];
    for (const name of this.#list(folder)) {
      const id = name.slice(0, -ending.length);
      const file = `src/content/${folder}/${name}`;
      if (!name.endsWith(ending)) {
        this.report(
          file,
          1,
          'unexpected-file',
          `is not read by anything: files here end in ${ending}`,
          'Rename it, or move it away.',
        );
      } else if (!ID.test(id)) {
        this.report(
          file,
          1,
          'bad-id',
          `has the name "${id}", which cannot be an id`,
          'Use lower-case letters, digits and single hyphens.',
        );
      } else if (!except.includes(id)) ids.push(id);
    }
    return ids;
  }

  report(file: string, line: number, code: string, message: string, hint: string): void {
    this.problems.push({ file, line, code, message, hint });
  }

  #checked<T>(id: string, file: string, yaml: ReturnType<typeof parseYaml>, manual: Manual): Located<T> | undefined {
    this.problems.push(...yaml.problems);
    if (yaml.problems.length > 0) return;
    const { data, problems } = checkShape<T>(yaml, file, manual);
    this.problems.push(...problems);
    return data === undefined ? undefined : located(id, file, data, yaml);
  }

  #list(folder: string): string[] {
    try {
      return readdirSync(join(this.root, 'src/content', folder))
        .filter((name) => !name.startsWith('.'))
        .sort();
    } catch {
      return [];
    }
  }
}
