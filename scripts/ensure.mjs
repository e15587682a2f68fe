// Installs the locked dependencies when they are missing or older than the lock file.
// Runs on whatever Node the machine has (18 or later), so it imports nothing from node_modules.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.installed';
const want = createHash('sha256')
  .update(readFileSync('package-lock.json'))
  .update(process.platform + process.arch)
  .digest('hex');
let have = '';
try {
  have = readFileSync(stamp, 'utf8');
} catch {
  // No stamp: nothing was installed yet.
}
if (have !== want) {
  console.log('Installing what the lock file says (a minute on a first run) …');
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) process.exit(result.status ?? 1);
  writeFileSync(stamp, want);
}
