import { answerNumbers, answerScreens, begin, button, title, walk } from './check-walk.ts';
import { expect, type Page, test } from './helpers.ts';
import { violations } from './violations.ts';

const NOTHING = 'Nothing you told us is on the lists of reasons to stop or to ask first';
const STOP = 'Do not start until you have spoken to a doctor';

const accessible = async (page: Page) => expect(await violations(page)).toEqual([]);

test('a fit reader comes to "nothing found", which proves nothing, and to the pressure page', async ({ page }) => {
  await walk(page);
  await expect(title(page, NOTHING)).toBeFocused();
  await expect(page.locator('.outcome').getByText('This does not prove it is safe for you.')).toBeVisible();
  await accessible(page);
  await expect(page.getByRole('link', { name: 'Estimate a cuff pressure' })).toHaveAttribute('href', '/pressure/');
});

test('one reason to stop is named with who lists it and who is softer', { tag: '@desktop' }, async ({ page }) => {
  await walk(page, { given: { stroke: 'yes', varicose: 'unsure', travel: 'yes' } });
  await expect(title(page, STOP)).toBeFocused();
  const row = page.getByRole('row', { name: /^A stroke or bleeding in the brain: yes/ });
  await expect(row.getByRole('link', { name: '[Ladlow 2017]' })).toHaveAttribute('href', '/library/ladlow2017/');
  await expect(row.getByText(/used it with such people/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Ask about this point as well' })).toBeVisible();
  await expect(page.getByText('Large varicose veins or inflamed veins: you do not know').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Go more gently, because…' })).toBeVisible();
  await accessible(page);
});

test('points to ask about are counted, and cautions stand below them', async ({ page }) => {
  await walk(page, { given: { hormones: 'yes' }, top: '145', bottom: '85' });
  await expect(title(page, 'Ask first about these 2 points')).toBeFocused();
  await expect(page.getByText(/140\/90 is the usual line/)).toBeVisible();
  await accessible(page);
});

/** What needs no second width. */
const once = (name: string, run: (page: Page) => Promise<void>) =>
  test(name, { tag: '@desktop' }, ({ page }) => run(page));

once('a reason that passes says when to come back', async (page) => {
  await walk(page, { given: { 'ill-today': 'yes' } });
  await expect(title(page, 'Do not start until this has passed')).toBeFocused();
  await expect(page.getByText(/When to come back: Wait until you have felt well for a few days/)).toBeVisible();
});

test('a yes to the first question leaves at once for the emergency card', async ({ page }) => {
  await begin(page, 'Yes');
  await expect(title(page, 'Get medical help now')).toBeFocused();
  await expect(page.getByText('Call 999 (UK), 112 (EU), 911 (US) or your local number.')).toBeVisible();
  await expect(page.locator('.outcome').getByRole('link')).toHaveCount(0);
  await accessible(page);
  await button(page, 'I pressed “Yes” by mistake').click();
  await expect(title(page, 'First, right now')).toBeFocused();
});

once('"I do not know" to everything ends in "ask first"', async (page) => {
  await begin(page, 'I do not know');
  for (let screen = 0; screen < 7; screen++) {
    for (const radio of await page.locator('input[type=radio][value=unsure]').all()) await radio.check();
    await button(page, 'Continue').click();
  }
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await button(page, 'Continue').click();
  await button(page, 'See what your answers come to').click();
  await expect(title(page, /^Ask first about these \d+ points$/)).toBeFocused();
  // Not to know whether there are signs of a clot now is a matter of today.
  await expect(page.locator('.outcome__extra', { hasText: 'Get medical help today' })).toBeVisible();
});

test('open questions are named in a summary that takes the focus and leads to them', async ({ page }) => {
  await begin(page);
  await button(page, 'Continue').click();
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await expect(summary.getByRole('link')).toHaveCount(6);
  await accessible(page);
  await summary.getByRole('link', { name: 'Ill today: choose an answer' }).click();
  await expect(page.locator('#ill-today')).toBeFocused();
});

test('wrong numbers get a sentence each, and nothing typed is lost', { tag: '@desktop' }, async ({ page }) => {
  await begin(page);
  await answerScreens(page);
  await answerNumbers(page, { age: '0', height: '5.11 ft', weight: '11', top: '12', bottom: '8' });
  await button(page, 'Continue').click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([
    'Age: must be 10 or more',
    'Height: enter feet and inches as, for example, 5 ft 9 in',
    'Weight: if this is in stones, add the unit to the number',
    /^Blood pressure: 12\/8 is too low for mmHg/,
  ]);
  await expect(page.locator('#bmi-height-cm')).toHaveValue('5.11 ft');
  await answerNumbers(page, { age: '17.9', height: '5 ft 11', weight: '11 st 4', top: '80', bottom: '120' });
  await button(page, 'Continue').click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([/top number must be higher/]);
  await answerNumbers(page, { age: '17.9', height: '5 ft 11', weight: '11 st 4', top: '120/80', bottom: '' });
  await expect(page.getByText('We read this as 120 over 80.')).toBeVisible();
  await button(page, 'Continue').click();
  await expect(title(page, 'Check your answers')).toBeFocused();
  await button(page, 'See what your answers come to').click();
  await expect(title(page, STOP)).toBeFocused();
});

once('an age group and "I do not know" stand in for numbers', async (page) => {
  await begin(page);
  await answerScreens(page);
  await answerNumbers(page);
  await button(page, 'Give an age group instead').click();
  await page.getByLabel('40 to 59').check();
  await page.getByLabel('I do not know my blood pressure').check();
  await expect(page.locator('#bp-reading-systolic')).toBeDisabled();
  await button(page, 'Continue').click();
  await expect(page.getByText('40 to 59', { exact: true })).toBeVisible();
  await button(page, 'See what your answers come to').click();
  await expect(title(page, 'Ask first about this point')).toBeFocused();
});

once('an answer can be changed from the list of all answers', async (page) => {
  await walk(page);
  await button(page, 'Change my answers').click();
  await button(page, 'Change Kidney disease, or one kidney').click();
  await expect(page.locator('input[name="kidney"]').first()).toBeFocused();
  await page.locator('input[name="kidney"][value="yes"]').check();
  await button(page, 'Back to all answers').click();
  await button(page, 'See what your answers come to').click();
  await expect(title(page, 'Ask first about this point')).toBeFocused();
});

test('the whole check works by keyboard alone', { tag: '@desktop' }, async ({ page }) => {
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await page.goto('/check/');
  // Disabled until the script is there: a disabled button takes no focus.
  await expect(button(page, 'Start the check')).toBeEnabled();
  await button(page, 'Start the check').focus();
  await press('Enter');
  await expect(title(page, 'First, right now')).toBeFocused();
  await press('Tab', 'Tab', 'Enter');
  await expect(title(page, 'Today and the last weeks')).toBeFocused();
  for (const name of ['Blood clots', 'Heart and blood pressure', 'Blood and blood vessels', 'Illness and pregnancy']) {
    await button(page, /^None of these/).focus();
    await press('Enter');
    await expect(button(page, 'Continue')).toBeFocused();
    await press('Enter');
    await expect(title(page, name)).toBeFocused();
  }
  await page.locator('#pregnant').focus();
  await press('Space');
  await expect(page.locator('#pregnant')).toBeChecked();
  await press('ArrowRight');
  await expect(page.locator('input[name="pregnant"][value="no"]')).toBeChecked();
});
