import { existsSync } from 'node:fs';
import { chromium, defineConfig } from '@playwright/test';
import { BROWSER_ARGS, INSTALLED } from './scripts/lib/browser.ts';

// scripts/test-browser.ts sets these after it has tried the browser and the ports; the rest is for a bare `playwright test`.
// Workers inherit what is set here, so that all of them ask the same server.
process.env.TEST_PORT ??= String(4400 + (process.pid % 500));
const port = Number(process.env.TEST_PORT);
const basePort = port + 1;
const baseDist = 'reports/base-path';

const own = existsSync(chromium.executablePath());
const installed = INSTALLED[process.platform]?.find((path) => existsSync(path));
const executablePath = process.env.TEST_BROWSER ?? (own ? undefined : installed);

const desktop = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const server = (folder: string, at: number, base: string) => ({
  command: `"${process.execPath}" scripts/serve.ts ${folder}`,
  env: { PORT: String(at), BASE_PATH: base },
  url: `http://localhost:${at}${base}`,
  reuseExistingServer: false,
});

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'reports/e2e',
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: !!process.env.CI,
  workers: 2,
  reporter: process.env.TEST_REPORT ? [['json', { outputFile: process.env.TEST_REPORT }], ['dot']] : [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    screenshot: 'only-on-failure',
    launchOptions: { ...(executablePath && { executablePath }), args: [...BROWSER_ARGS] },
  },
  // A test tagged @phone or @desktop runs at that width only; without a tag it runs at both.
  projects: [
    { name: 'desktop', use: desktop, testIgnore: '**/base-path.test.ts', grepInvert: /@phone/ },
    { name: 'phone', use: phone, testIgnore: '**/base-path.test.ts', grepInvert: /@desktop/ },
    {
      name: 'base-path',
      use: { ...desktop, baseURL: `http://localhost:${basePort}/cuffwise/` },
      testMatch: '**/base-path.test.ts',
    },
  ],
  webServer: [server('dist', port, '/'), ...(existsSync(baseDist) ? [server(baseDist, basePort, '/cuffwise/')] : [])],
});
