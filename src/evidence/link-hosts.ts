import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { LinkHosts } from '../schemas/evidence.ts';

type Hosts = LinkHosts['hosts'];

let read: Hosts | undefined;

/** The allow-list of `src/content/link-hosts.yaml`. */
export function linkHosts(root: string = process.cwd()): Hosts {
  read ??= LinkHosts.parse(parse(readFileSync(join(root, 'src/content/link-hosts.yaml'), 'utf8'))).hosts;
  return read;
}

/** May the site link to this address? Only to a listed host, by https or http, without a port or a name and password. */
export function isLinkable(url: string, hosts: Hosts = linkHosts()): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, port, username, password } = new URL(url);
  if ((protocol !== 'https:' && protocol !== 'http:') || port || username || password) return false;
  const name = hostname.replace(/^www\./, '');
  return hosts.some(({ host, subdomains }) => name === host || (subdomains && name.endsWith(`.${host}`)));
}
