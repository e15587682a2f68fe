import { expect, type Page, test } from './helpers.ts';

const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string | RegExp) => main(page).getByRole('button', { name }).first().click();
const heading = (page: Page) => main(page).getByRole('heading', { level: 1 });

/** Through the check with nothing found: a healthy adult of 24. */
async function throughCheck(page: Page): Promise<void> {
  await press(page, 'Begin with the check');
  await main(page).getByRole('button', { name: 'No', exact: true }).click();
  for (let screen = 0; screen < 12; screen += 1) {
    const fields = main(page).locator('.check input[type="text"]');
    if ((await fields.count()) > 0) break;
    const shown = (await heading(page).textContent()) ?? '';
    await press(page, /^None of these/);
    await press(page, 'Continue');
    await expect(heading(page)).not.toHaveText(shown);
  }
  const typed = {
    'age-age': '24',
    'bmi-height-cm': '178',
    'bmi-weight-kg': '70',
    'bp-reading-systolic': '118',
    'bp-reading-diastolic': '76',
  };
  for (const [id, text] of Object.entries(typed)) await page.locator(`#${id}`).fill(text);
  await press(page, 'Continue');
  await press(page, 'See what your answers come to');
  await press(page, 'Go on');
}

test('check, pressure, plan and session on one page, no number asked twice and nothing kept', async ({ page }) => {
  await page.goto('/start/');
  await expect(heading(page)).toHaveText('The guided way');
  await throughCheck(page);

  await expect(heading(page)).toHaveText('A pressure for your cuff');
  const pressure = page.locator('[data-step="pressure"]');
  const choose = (group: string | RegExp, answer: string) =>
    pressure.getByRole('group', { name: group }).getByRole('radio', { name: answer, exact: true }).check();
  await choose('Which limb will the cuff be on?', 'Thigh');
  await choose('What is the cuff made of?', 'Cloth that does not stretch, such as nylon');
  await pressure.locator('#width').fill('18');
  await choose(/gauge/, 'Yes');
  await choose('In which position will you exercise?', 'Sitting');
  await choose('Have you measured the pressure at which the flow stops?', 'No');
  await pressure.locator('#circumference').fill('56');
  await choose(/sex/i, 'Male');
  // Age, blood pressure and whether to ask first came over from the check.
  await expect(pressure.locator('#age')).toHaveValue('24');
  await expect(pressure.locator('#systolic')).toHaveValue('118');
  await pressure.locator('button[type="submit"]').click();
  await pressure.getByRole('button', { name: 'Show the result' }).click();
  await pressure.getByRole('button', { name: 'Plan a session' }).click();

  await expect(heading(page)).toHaveText('Plan a session');
  const plan = page.locator('[data-step="plan"]');
  const pick = (group: string, answer: string | RegExp) =>
    plan.getByRole('group', { name: group }).getByRole('radio', { name: answer }).check();
  await expect(plan.getByRole('group', { name: 'What is the plan for?' })).toHaveCount(0);
  await expect(plan.getByRole('radio', { name: /never above .* from the pressure page/ })).toBeChecked();
  await pick('What do you want most?', 'Bigger muscles');
  await expect(plan.getByRole('radio', { name: 'Leg', exact: true })).toBeChecked();
  await pick('Which exercise?', 'Knee extension');
  await pick('How much of this do you know?', 'I am new to lifting');
  await pick('Knee extension: the most you can lift once', 'I do not know');
  await plan.getByRole('button', { name: 'Make the plan' }).click();
  await expect(heading(page)).toHaveText('One leg exercise, twice a week, easier for 2 weeks');
  await plan.getByRole('button', { name: 'Start the timer' }).click();

  await expect(heading(page)).toHaveText('Run a session');
  await page.locator('[data-step="session"]').getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.locator('.timer__state')).toHaveText('Cuff round the limb, open');

  expect(new URL(page.url()).hash).toBe('');
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('finished steps can be gone back to, with their answers', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/start/');
  await throughCheck(page);
  await page.locator('#width').fill('12');
  await page.getByRole('navigation', { name: 'The four steps' }).getByRole('button', { name: 'Check' }).click();
  await expect(heading(page)).toHaveText(/^Nothing you told us/);
  await page.getByRole('navigation', { name: 'The four steps' }).getByRole('button', { name: 'Pressure' }).click();
  await expect(page.locator('#width')).toHaveValue('12');
  await press(page, 'Go on without a cuff setting');
  await expect(page.getByRole('radio', { name: /^No number/ })).toBeChecked();
});

test('without scripts the four steps are links', { tag: '@desktop' }, async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto('/start/');
  await expect(page.getByRole('button', { name: 'Begin with the check' })).toBeDisabled();
  for (const step of ['check', 'pressure', 'plan', 'session']) {
    await expect(main(page).locator(`a[href$="/${step}/"]`)).toHaveCount(1);
  }
  await context.close();
});
