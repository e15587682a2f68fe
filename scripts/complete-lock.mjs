// Adds to package-lock.json the optional platform packages that the registry at hand could not resolve,
// so that `npm ci` accepts the file everywhere. Run it after every `npm install` that changes the lock file.
// Why it is needed: docs/adr/0001-node-in-the-lock-file.md
import { readFileSync, writeFileSync } from 'node:fs';

const OS = [
  'darwin',
  'win32',
  'windows',
  'win',
  'linux',
  'android',
  'freebsd',
  'netbsd',
  'openbsd',
  'sunos',
  'aix',
  'openharmony',
];
const CPU = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'wasm32'];

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
let added = 0;
for (const [at, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const nested = at === '' ? undefined : lock.packages[`${at}/node_modules/${name}`];
    if (lock.packages[`node_modules/${name}`] || nested) continue;
    const parts = name.split(/[-/]/);
    const os = OS.find((o) => parts.includes(o));
    const cpu = CPU.find((c) => parts.includes(c));
    if (!os && cpu !== 'wasm32')
      throw new Error(`${name}: its platform cannot be told from its name; add it to this script`);
    const libc = parts.includes('musl') ? ['musl'] : parts.includes('gnu') ? ['glibc'] : undefined;
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(cpu && { cpu: [cpu] }),
      ...(at !== '' && { dev: true }),
      optional: true,
      ...(os && { os: [os === 'windows' || os === 'win' ? 'win32' : os] }),
      ...(libc && { libc }),
    };
    added++;
    console.log('added', name, version);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} platform packages added`);
