// Builds the site as it goes online, search index included, and serves it on this machine.
import { spawnSync } from 'node:child_process';

const build = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
if (build.status !== 0) process.exit(build.status ?? 1);
process.argv.splice(2);
await import('./serve.ts');
