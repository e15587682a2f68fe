import { answerScreens, begin, button, title, walk } from './check-walk.ts';
import { expect, type Page, test } from './helpers.ts';

/** Words that only a given answer could have brought anywhere. */
const TRACES = /pregnan|stroke|kidney|varicose|185|unsure|clot-history/i;

interface Traces {
  url: string;
  title: string;
  history: string;
  local: string;
  session: string;
  cookies: string;
  databases: number;
  caches: string;
  windowName: string;
}

const traces = (page: Page): Promise<Traces> =>
  page.evaluate(async () => {
    const kept: string[] = [];
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys()) kept.push(request.url);
    }
    return {
      url: location.href,
      title: document.title,
      history: JSON.stringify(history.state),
      local: JSON.stringify({ ...localStorage }),
      session: JSON.stringify({ ...sessionStorage }),
      cookies: document.cookie,
      databases: (await indexedDB.databases()).length,
      caches: kept.join(' '),
      windowName: window.name,
    };
  });

test('answers leave no trace in address, title, history, storage, caches or requests', { tag: '@desktop' }, async ({
  page,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  await page.goto('/check/');
  await page.evaluate(() => document.fonts.ready);
  const before = await traces(page);
  const check = async () => {
    const now = await traces(page);
    expect(now).toEqual({ ...before, history: now.history });
    expect(now.history).toMatch(/^\{"checkStep":\d+,"checkDepth":\d+\}$/);
  };
  await button(page, 'Start the check').click();
  await expect(title(page, 'First, right now')).toBeFocused();
  await page.waitForLoadState('networkidle');
  const asked = sent.length;
  await page.getByRole('main').getByRole('button', { name: 'No', exact: true }).click();
  await check();
  await answerScreens(page, { stroke: 'yes', kidney: 'yes', varicose: 'unsure', pregnant: 'yes' });
  await check();
  await page.locator('#age-age').fill('30');
  await page.locator('#bmi-height-cm').fill('178');
  await page.locator('#bmi-weight-kg').fill('75');
  await page.locator('#bp-reading-systolic').fill('185');
  await page.locator('#bp-reading-diastolic').fill('95');
  await button(page, 'Continue').click();
  await check();
  await button(page, 'See what your answers come to').click();
  await expect(title(page, /^Do not start/)).toBeFocused();
  await check();
  expect(JSON.stringify(await traces(page))).not.toMatch(TRACES);
  // Once the questions are there, nothing more is asked of any server.
  expect(sent.slice(asked)).toEqual([]);
});

test('the history holds the same for every outcome', { tag: '@desktop' }, async ({ page }) => {
  const seen: string[] = [];
  for (const given of [{}, { stroke: 'yes', hormones: 'yes' }]) {
    await walk(page, { given });
    seen.push(JSON.stringify(await page.evaluate(() => [history.state, history.length > 10])));
  }
  expect(new Set(seen).size).toBe(1);
});

test('a reload forgets the answers and says so kindly', { tag: '@desktop' }, async ({ page }) => {
  await begin(page);
  await page.locator('input[name="travel"][value="yes"]').check();
  await page.reload();
  await expect(title(page, 'Check before you try it')).toBeVisible();
  await expect(page.getByText('Your answers are gone, because this page never keeps them.')).toBeVisible();
  await button(page, 'Start the check').click();
  await page.getByRole('main').getByRole('button', { name: 'No', exact: true }).click();
  await expect(page.locator('input:checked')).toHaveCount(0);
});

test('leaving the page and coming back forgets the answers', { tag: '@desktop' }, async ({ page }) => {
  await begin(page);
  await page.locator('input[name="travel"][value="yes"]').check();
  await page.goto('/privacy/');
  await page.goBack();
  await expect(title(page, 'Check before you try it')).toBeVisible();
  await expect(page.locator('input:checked')).toHaveCount(0);
});

test('a page that the browser keeps for its back button keeps no answers', { tag: '@desktop' }, async ({ page }) => {
  await begin(page);
  await page.locator('input[name="travel"][value="yes"]').check();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await expect(page.getByText('Your answers are gone, because this page never keeps them.')).toBeVisible();
  await expect(page.locator('input:checked')).toHaveCount(0);
});

test('back and forward move through the screens with the answers kept', { tag: '@desktop' }, async ({ page }) => {
  await begin(page);
  await page.locator('input[name="travel"][value="yes"]').check();
  await button(page, /^No to all/).click();
  await button(page, 'Continue').click();
  await expect(title(page, 'Blood clots')).toBeFocused();
  await page.goBack();
  await expect(title(page, 'Today and the last weeks')).toBeFocused();
  await expect(page.locator('input[name="travel"][value="yes"]')).toBeChecked();
  await page.goForward();
  await expect(title(page, 'Blood clots')).toBeFocused();
  await button(page, 'Back').click();
  await expect(title(page, 'Today and the last weeks')).toBeFocused();
});

test('"Clear my answers" clears them, and the forward button does not bring them back', { tag: '@desktop' }, async ({
  page,
}) => {
  await walk(page, { given: { stroke: 'yes' } });
  await button(page, 'Clear my answers').click();
  await expect(page.getByText('Your answers are cleared.')).toBeVisible();
  await expect(page.locator('.check').getByText('stroke')).toHaveCount(0);
  await page.goBack();
  await expect(page.locator('input:checked')).toHaveCount(0);
  await expect(title(page, /^(First, right now|Check before you try it)$/)).toBeVisible();
});

test('two tabs know nothing of each other', { tag: '@desktop' }, async ({ page, context }) => {
  await begin(page);
  await page.locator('input[name="travel"][value="yes"]').check();
  const other = await context.newPage();
  await begin(other);
  await expect(other.locator('input:checked')).toHaveCount(0);
  await expect(page.locator('input[name="travel"][value="yes"]')).toBeChecked();
});

test('the note is one A4 page, however much was flagged', { tag: '@desktop' }, async ({ page }) => {
  await begin(page, 'I do not know');
  const yes = page.locator(
    'input[type=radio][value=yes], input[value=hip-knee], input[value=disease], input[value=complicated]',
  );
  for (let screen = 0; screen < 7; screen++) {
    for (const radio of await yes.all()) await radio.check();
    await button(page, 'Continue').click();
  }
  for (const [field, value] of [
    ['#age-age', '65'],
    ['#bmi-height-cm', '170'],
    ['#bmi-weight-kg', '110'],
    ['#bp-reading-systolic', '190'],
    ['#bp-reading-diastolic', '95'],
  ] as const) {
    await page.locator(field).fill(value);
  }
  await button(page, 'Continue').click();
  await button(page, 'See what your answers come to').click();
  await expect(title(page, /^Do not start/)).toBeFocused();
  const pages = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
  expect(pages(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Note for a doctor, nurse or physiotherapist' })).toBeVisible();
  await expect(page.getByText('What it does to the circulation')).toBeVisible();
  await expect(page.locator('.outcome')).toBeHidden();
});
