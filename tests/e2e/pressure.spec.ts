import { expect, test } from './helpers.ts';
import { estimate, h1, open, type } from './pressure-steps.ts';

test.beforeEach(open);

test('mistakes: each its own sentence, the summary has the focus, nothing typed is lost', { tag: '@desktop' }, async ({
  page,
}) => {
  await estimate(page, { girth: 'fifty six', width: '1,000', systolic: '16', age: '0' });
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await expect(summary.getByRole('link')).toHaveText([
    '“1,000” can mean 1 or 1000. Enter the width of the cuff without the mark for thousands',
    'Enter the distance around the thigh as a number, for example 56. You typed “fifty six”',
    /16\u00a0mmHg is too low to be right.*16 kPa, which is 120\u00a0mmHg/,
    'Enter your age as a number above 0. You typed 0',
  ]);
  await summary.getByRole('link', { name: /distance around the thigh/ }).click();
  const girth = page.getByRole('textbox', { name: /Distance around the thigh/ });
  await expect(girth).toBeFocused();
  await expect(girth).toHaveValue('fifty six');
  await expect(girth).toHaveAccessibleDescription(/You typed “fifty six”/);
  await girth.fill('58,4 cm');
  await type(page, /Width of the cuff/, '\uff11\uff18');
  await type(page, /Upper blood pressure/, '16 kPa');
  await type(page, /^Age/, ' 23 ');
  await page.getByRole('button', { name: 'Check your answers' }).click();
  await expect(h1(page)).toHaveText('Check your answers');
  await expect(page).not.toHaveTitle(/^Error: /);
});

test('the calculator tests itself: n of n', { tag: '@desktop' }, async ({ page }) => {
  await page.getByRole('button', { name: 'Run the tests' }).click();
  await expect(page.getByText('25 of 25 as they should be.')).toBeVisible();
});

test('what moves the number is shown one cause at a time, and the dangerous direction moves', {
  tag: '@desktop',
}, async ({ page }) => {
  await page.getByRole('button', { name: 'Cuff width' }).click();
  await expect(page.getByRole('heading', { name: 'Cuff width', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Position', exact: true })).toBeHidden();
  await expect(page.getByText('Aiming at 80% becomes 103% where it is used: more than what stops')).toBeVisible();
  await page.getByRole('slider', { name: /Aiming at/ }).fill('40');
  await expect(page.getByText('Aiming at 40% becomes 52% where it is used: still below')).toBeVisible();
});

test('the explorable limb follows its control, by keys too', { tag: '@desktop' }, async ({ page }) => {
  const slider = page.getByRole('slider', { name: /in percent of the pressure that stops the artery/ });
  await slider.focus();
  await page.keyboard.press('End');
  await expect(page.getByText('More pressure changes nothing for the blood.')).toBeVisible();
  await expect(slider).toHaveAttribute('aria-valuetext', /^110%\. More pressure/);
  await slider.fill('50');
  await expect(page.getByText('No different from anywhere between 30% and 80%.')).toBeVisible();
  await expect(page.getByText('This study tells only of 60 to 80%.').locator('visible=true')).toBeVisible();
});

test('a chosen unit is kept for the next visit, and nothing else', { tag: '@desktop' }, async ({ page }) => {
  await page.getByRole('combobox', { name: /Unit for: Width/ }).selectOption('in');
  await type(page, /Width of the cuff/, '7');
  await page.reload();
  await expect(page.getByRole('combobox', { name: /Unit for: Width/ })).toHaveValue('in');
  await expect(page.getByRole('textbox', { name: /Width of the cuff/ })).toHaveValue('');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['cuffwise-units']);
});

test('folded parts open by a link into them and on paper', { tag: '@phone' }, async ({ page }) => {
  const known = page.getByText('Most published equations could not be read in full.');
  const sources = page.getByText('Cirilo-Sousa 2019', { exact: true });
  await expect(known).toBeHidden();
  await page.getByRole('link', { name: 'Equations we know of and do not use' }).click();
  await expect(known).toBeInViewport();
  await expect(sources).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(sources).toBeVisible();
});
