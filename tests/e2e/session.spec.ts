import { expect, type Page, test } from './helpers.ts';
import { PLAN, withPlan } from './plan-steps.ts';

const clock = (page: Page) => page.locator('.timer__clock');
const state = (page: Page) => page.locator('.timer__state');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Up to the first set, with a clock that the test moves. */
async function toFirstSet(page: Page, fragment = PLAN): Promise<void> {
  await page.clock.install({ time: new Date('2026-11-23T18:00:00') });
  await page.goto(`/session/${fragment}`);
  await press(page, 'Start');
  await press(page, 'Skip');
  await page.clock.runFor(10_000);
  await press(page, 'It is up: begin');
}

test('a session from beginning to end, as it is printed', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-23T18:00:00') });
  await page.goto(`/session/${withPlan({ sides: 'one' })}`);
  await expect(
    page.getByText('Cuff on 3 min 40 s'.replaceAll(/ (min|s)\b/g, '\u00a0$1').replace('min 40', 'min\u00a040')),
  ).toBeVisible();
  await press(page, 'Start');
  await expect(state(page)).toHaveText('Cuff round the limb, open');
  await page.clock.runFor(20_000);
  await expect(state(page)).toHaveText('Cuff on: pump up');
  await expect(page.getByText('to 67 mmHg'.replace(' mmHg', '\u00a0mmHg'))).toBeVisible();
  await page.clock.runFor(15_000);
  await press(page, 'It is up: begin');
  await expect(clock(page)).toHaveText('2:00');
  await expect(page.locator('.timer')).toHaveClass(/timer--on/);
  await page.clock.runFor(120_000);
  await expect(state(page)).toHaveText('Let it down now');
  await page.clock.runFor(5_000);
  await press(page, 'It is down');
  await expect(page.locator('.timer')).toHaveClass(/timer--off/);
  await expect(state(page)).toHaveText('Cuff off');
  await page.clock.runFor(40_000 + 15_000);
  await press(page, 'It is up: begin');
  await page.clock.runFor(60_000 + 5_000);
  await press(page, 'It is down');
  await expect(page.locator('.timer__total')).toHaveText(/^Cuff on in all: 3:4[0-2]$/);
  await page.clock.runFor(181_000);
  await expect(page.getByRole('heading', { name: 'Done' })).toBeFocused();
});

test('five minutes asleep: the true time, the true time under the cuff, and a word about it', {
  tag: '@phone',
}, async ({ page }) => {
  await toFirstSet(page);
  await page.clock.fastForward(5 * 60_000);
  await expect(state(page)).toHaveText('The cuff is still on');
  await expect(clock(page)).toHaveText('5:10');
  await expect(page.locator('.timer')).toHaveClass(/timer--over/);
});

test('a limit leaves only "It is down", and the cuff part is over', { tag: '@phone' }, async ({ page }) => {
  await toFirstSet(page);
  await page.clock.fastForward(9 * 60_000 + 49_000);
  await expect(state(page)).toHaveText('The cuff is still on');
  await page.clock.runFor(1_000);
  await expect(state(page)).toHaveText('Cuff on too long');
  await expect(page.locator('.timer').getByRole('button')).toHaveText(['It is down', 'Stop now']);
  await page.keyboard.press('Escape');
  await expect(state(page)).toHaveText('Cuff on too long');
  await press(page, 'It is down');
  await expect(page.getByText('A limit was reached, so the cuff part of this session is over.')).toBeVisible();
  await page.clock.runFor(181_000);
  await expect(page.getByRole('heading', { name: 'The cuff part ended at a limit' })).toBeVisible();
});

test('a pause stops the set and never the clock of the cuff', { tag: '@phone' }, async ({ page }) => {
  await toFirstSet(page);
  await page.clock.runFor(10_000);
  await press(page, 'Pause');
  await expect(state(page)).toHaveText('Paused, and the cuff is still on');
  await page.clock.runFor(30_000);
  await expect(clock(page)).toHaveText('0:50');
  await press(page, 'Go on');
  await expect(clock(page)).toHaveText('1:50');
});

test('a clock that is put back an hour loses nothing', { tag: '@phone' }, async ({ page }) => {
  await toFirstSet(page);
  await page.clock.runFor(30_000);
  await page.clock.setSystemTime(new Date('2026-11-23T17:00:00'));
  await page.clock.runFor(10_000);
  await expect(clock(page)).toHaveText('1:20');
  await expect(page.locator('.timer__total')).toContainText('0:50');
});

test('"Stop now" asks for the cuff first, and leads to the stop signs', { tag: '@phone' }, async ({ page }) => {
  await toFirstSet(page);
  await press(page, 'Stop now');
  await expect(state(page)).toHaveText('Stop: let the cuff down');
  await expect(page.getByRole('button', { name: 'It is down' })).toBeFocused();
  await expect(page.locator('.timer').getByRole('link', { name: 'When to stop, and whom to call' })).toHaveAttribute(
    'href',
    /\/stop\/$/,
  );
  await press(page, 'It is down');
  await expect(page.getByRole('heading', { name: 'Stopped, and the cuff is down' })).toBeVisible();
  await expect(page.getByText('Call 999 (UK), 112 (EU), 911 (US) or your local number.').first()).toBeVisible();
});

test('nothing is kept unless it is asked for', { tag: '@phone' }, async ({ page }) => {
  await toFirstSet(page);
  await page.clock.runFor(10_000);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'A session was under way' })).toHaveCount(0);
});

test('a tab that was closed in the middle asks for the cuff first, with the true time', { tag: '@phone' }, async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-23T18:00:00') });
  await page.goto(`/session/${PLAN}`);
  await page.getByLabel('Keep this session on this device').check();
  await press(page, 'Start');
  await press(page, 'Skip');
  await page.clock.runFor(10_000);
  await press(page, 'It is up: begin');
  await page.clock.runFor(20_000);
  await page.goto('about:blank');
  await page.clock.runFor(120_000);
  await page.goto('/session/');
  await expect(page.getByRole('heading', { name: 'A session was under way' })).toBeVisible();
  await expect(page.getByText('Is the cuff pumped up now?')).toBeVisible();
  await press(page, 'Yes, it is on');
  await expect(state(page)).toHaveText('The cuff is still on');
  await expect(clock(page)).toHaveText(/^2:[23]\d$/);
  await press(page, 'It is down');
  await press(page, 'Stop now');
  await expect(page.getByRole('heading', { name: 'Stopped, and the cuff is down' })).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('cuffwise-session-run'))).toBeNull();
});

test('the log is kept, saved and deleted only by the reader', { tag: '@desktop' }, async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-23T18:00:00') });
  await page.goto(`/session/${PLAN}`);
  await page.getByLabel('Keep a log on this device').check();
  await press(page, 'Start');
  await press(page, 'Stop now');
  await page.getByLabel('How it felt').fill('tight, fine');
  await press(page, 'Save to the log');
  await expect(page.getByText('Saved on this device.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Your log on this device' })).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Save the log as a file')]);
  const text = await (await download.createReadStream())
    .setEncoding('utf8')
    .toArray()
    .then((parts) => parts.join(''));
  expect(text).toContain('"tight, fine"');
  await press(page, 'Delete the log');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a link cannot carry a session past a limit, and without a plan there is one to try', { tag: '@desktop' }, async ({
  page,
}) => {
  await page.goto(
    `/session/${withPlan({ exercises: 'knee-extension.leg-press.calf-raise', strength: 'unknown_unknown_unknown', experience: 'cuff', cuff: 'inflated' })}`,
  );
  await expect(page.getByText('The plan in this link breaks a limit and is not run.')).toBeVisible();
  await page.goto('about:blank');
  await page.goto(`/session/${withPlan({ plan: '7' })}`);
  await expect(page.getByText('The plan in this link cannot be read.')).toBeVisible();
  await page.goto('about:blank');
  await page.goto('/session/');
  await press(page, 'Try it with the worked example');
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
});

test('a real tab, frozen for a while, shows the true time when it comes back', { tag: '@desktop' }, async ({
  page,
  context,
}) => {
  await page.goto(`/session/${PLAN}`);
  await press(page, 'Start');
  const shown = async (): Promise<number> => Number((await clock(page).textContent())?.split(':')[1]);
  const before = await shown();
  const frozenAt = Date.now();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
  // Another tab in front, by whose clock the time passes: the timer's own tab runs nothing meanwhile.
  const front = await context.newPage();
  await front.bringToFront();
  await front.waitForFunction((until) => Date.now() >= until, frozenAt + 3000, { polling: 100 });
  await front.close();
  await devtools.send('Page.setWebLifecycleState', { state: 'active' });
  await expect.poll(shown).toBeLessThanOrEqual(before - 3);
  expect(await shown()).toBeGreaterThanOrEqual(before - Math.ceil((Date.now() - frozenAt) / 1000) - 1);
});

test('works without a connection after the first visit', { tag: '@phone' }, async ({ page, context }) => {
  await page.goto('/session/');
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state !== 'activated')
      await new Promise((done) => active?.addEventListener('statechange', done, { once: true }));
  });
  const kept = await page.evaluate(async () => {
    const caches = await Promise.all((await window.caches.keys()).map((name) => window.caches.open(name)));
    const requests = await Promise.all(caches.map((cache) => cache.keys()));
    return requests.flat().map(({ url }) => `${new URL(url).pathname}${new URL(url).hash}`);
  });
  // Five pages, their data, their files and the fonts; of the check only its questions, and no answer anywhere.
  const pages = kept.filter((path) => !path.startsWith('/_astro/')).sort();
  expect(pages).toEqual([
    '/favicon.svg',
    '/plan/',
    '/pressure/',
    '/session/',
    '/start/',
    '/start/check.json',
    '/start/plan.json',
    '/start/pressure.json',
    '/start/session.json',
    '/stop/',
  ]);
  expect(kept.filter((path) => path.endsWith('.woff2')).length).toBeGreaterThan(1);
  await context.setOffline(true);
  await page.goto(`/session/${PLAN}`);
  await page.reload();
  await press(page, 'Start');
  await expect(state(page)).toHaveText('Cuff round the limb, open');
  await press(page, 'Stop now');
  await page.goto('/stop/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('/plan/');
  await expect(page.getByRole('button', { name: 'Make the plan' })).toBeEnabled();
  await context.setOffline(false);
});
