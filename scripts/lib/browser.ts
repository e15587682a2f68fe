import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** What to launch: Playwright's own browser, or a program that is installed on the machine. */
export type Browser = { readonly kind: 'own' } | { readonly kind: 'installed'; readonly path: string };

/** Quiet and offline: nothing but the site under test is resolved, so no third party is ever asked. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

export const INSTALLED: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  // Debian's headless shell first: the same engine without windows, which opened a page with a third of the processor time.
  linux: [
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium-browser',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
  ],
};

/** A network that swallows packets must not eat the whole test run. */
const FETCH_LIMIT_MS = 180_000;

export const ADVICE =
  'No browser was found and none could be fetched: install Chrome or Chromium, or run "npx playwright install --with-deps chromium", then try again.';

async function launches(browser: Browser): Promise<boolean> {
  try {
    const options = browser.kind === 'own' ? {} : { executablePath: browser.path };
    const running = await chromium.launch({ ...options, args: BROWSER_ARGS });
    await running.close();
    return true;
  } catch {
    return false;
  }
}

/** Tries each browser by starting it, since a program that is there may still lack a library. */
export async function findBrowser(): Promise<Browser | undefined> {
  const own: Browser = { kind: 'own' };
  if (await launches(own)) return own;
  const named = process.env.CHROME_PATH ? [process.env.CHROME_PATH] : [];
  for (const path of [...named, ...(INSTALLED[process.platform] ?? [])]) {
    const installed: Browser = { kind: 'installed', path };
    if (existsSync(path) && (await launches(installed))) return installed;
  }
  return undefined;
}

/** As `findBrowser`, and fetches one when there is none. `say` is told what takes long. */
export async function ensureBrowser(say: (line: string) => void): Promise<Browser | undefined> {
  const found = await findBrowser();
  if (found) return found;
  say('no browser yet: fetching Chromium through Playwright');
  run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', '--with-deps', 'chromium']);
  const fetched = await findBrowser();
  if (fetched || !isDebianRoot()) return fetched;
  say('installing Debian’s chromium with apt-get');
  run('apt-get', ['update', '-qq']);
  for (const name of ['chromium-headless-shell', 'chromium']) {
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
    const installed = await findBrowser();
    if (installed) return installed;
  }
  return undefined;
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, {
    stdio: 'ignore',
    timeout: FETCH_LIMIT_MS,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** Ubuntu's package of that name only asks for snap, so it does not count. */
function isDebianRoot(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}
