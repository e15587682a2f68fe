import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const FILE = 'src/content/link-hosts.yaml';

/** The file is a list of hosts, or of records with a `host`; the reasons beside them are for people. */
export function readHosts(file = FILE): string[] {
  if (!existsSync(file)) return [];
  const content = parse(readFileSync(file, 'utf8')) as unknown;
  const list = Array.isArray(content) ? content : Object.values(content ?? {}).flat();
  return list.map((entry) => (typeof entry === 'string' ? entry : String((entry as { host?: unknown }).host)));
}
