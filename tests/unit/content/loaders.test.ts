import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ContentError } from '../../../src/evidence/content.ts';
import { present, recordLoader } from '../../../src/evidence/loaders.ts';
import { FIXTURES } from './fixture.ts';

type Context = Parameters<ReturnType<typeof recordLoader>['load']>[0];

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'loader-'));
  cpSync(join(FIXTURES, 'base'), root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** As much of Astro's context as the loader uses. */
function context() {
  const stored = new Map<string, unknown>([['left-over', {}]]);
  const store = {
    clear: () => stored.clear(),
    set: ({ id, data }: { id: string; data: unknown }) => stored.set(id, data),
  };
  const parseData = async ({ data }: { data: unknown }) => data;
  const parts = { config: { root: pathToFileURL(`${root}/`) }, store, parseData, generateDigest: () => 'digest' };
  return { stored, context: parts as unknown as Context };
}

test('one entry a record, and none from before', async () => {
  const { stored, context: given } = context();
  await recordLoader('claims', ({ claims }) => claims.values()).load(given);
  expect([...stored.keys()]).toEqual(['benefits-1', 'pressure-1']);
});

test('files that stand alone are entries too', async () => {
  const { stored, context: given } = context();
  await recordLoader('model-notes', ({ modelNotes }) => present(modelNotes, undefined)).load(given);
  expect([...stored.keys()]).toEqual(['model-notes']);
});

test('a broken file stops every collection, with the file named', async () => {
  cpSync(join(FIXTURES, 'wrong-type'), root, { recursive: true });
  const load = recordLoader('claims', ({ claims }) => claims.values()).load(context().context);
  await expect(load).rejects.toThrow(ContentError);
  await expect(load).rejects.toThrow(
    'src/content/studies/alpha2020.yaml:5:1  wrong-type\n  participants is "40"; a number was expected.',
  );
});
