// Runs the browser tests of a built site with a browser that was tried first: node scripts/test-browser.ts [arguments of playwright test]
import { spawnSync } from 'node:child_process';
import { ADVICE, ensureBrowser } from './lib/browser.ts';
import { freePorts } from './lib/ports.ts';

const browser = await ensureBrowser(console.log);
if (!browser) {
  console.error(ADVICE);
  process.exit(1);
}
const playwright = ['node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, playwright, {
  stdio: 'inherit',
  env: {
    ...process.env,
    TEST_PORT: String(await freePorts(2)),
    ...(browser.kind === 'installed' && { TEST_BROWSER: browser.path }),
  },
});
process.exit(status ?? 1);
