import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const COMPRESSIBLE = new Set(['.html', '.css', '.js', '.mjs', '.json', '.svg', '.xml', '.txt', '.bib', '.ris', '.csv']);
/** Hosts compress ahead with 11; 9 is some per cent larger and twenty times as fast, and here somebody waits for it. */
const QUALITY = 9;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

async function modified(file: string): Promise<number> {
  return stat(file).then(
    (found) => found.mtimeMs,
    () => 0,
  );
}

/** Lays `file.br` and `file.gz` beside a file when they are missing or older than it. Asked for on the first request. */
export async function compressBeside(file: string): Promise<void> {
  if (!COMPRESSIBLE.has(extname(file))) return;
  const [original, compressed] = await Promise.all([modified(file), modified(`${file}.gz`)]);
  if (original === 0 || compressed >= original) return;
  const content = await readFile(file);
  const br = await brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
  await put(`${file}.br`, br);
  await put(`${file}.gz`, await gzipped(content));
}

/** Through a neighbour and a rename, so that a second request never reads half a file. */
async function put(file: string, content: Buffer): Promise<void> {
  const draft = `${file}.${process.pid}-${Math.random().toString(36).slice(2)}`;
  await writeFile(draft, content);
  await rename(draft, file);
}
