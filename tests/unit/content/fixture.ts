import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent } from '../../../src/checks/index.ts';
import { type Content, formatProblems, type Problem, readContent } from '../../../src/evidence/content.ts';

export const FIXTURES = join(dirname(fileURLToPath(import.meta.url)), '../../fixtures/content');

/** Small valid content with the files of one fixture laid over it. */
export function readFixture(name: string): { content: Content; problems: Problem[] } {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(join(FIXTURES, 'base'), root, { recursive: true });
    const broken = join(FIXTURES, name);
    if (!existsSync(broken)) throw new Error(`There is no fixture ${broken}.`);
    cpSync(broken, root, { recursive: true });
    return readContent(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Everything that shape and meaning find wrong with a fixture, as an author sees it. */
export function complaints(name: string): string {
  const { content, problems } = readFixture(name);
  return formatProblems([...problems, ...checkContent(content)]);
}
