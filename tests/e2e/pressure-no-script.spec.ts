import { expect, test } from './helpers.ts';

test.use({ javaScriptEnabled: false });

test('the pressure page is complete without scripts', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/pressure/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How much pressure for your cuff?');
  await expect(page.getByText(/age 18 to 34, thigh 45 to 70\u00a0cm around, cuff 17 to 18\u00a0cm wide/)).toBeVisible();
  const form = page.locator('form');
  await expect(form.locator('input:enabled, select:enabled, button:enabled')).toHaveCount(0);
  await expect(
    form.getByText('This form needs JavaScript. The formula and the worked examples below work without it.'),
  ).toBeVisible();
  await page.getByText('The equation, by hand').last().click();
  await expect(page.getByText('Start with 65.29. Add 1.11 for each cm around the thigh.')).toBeVisible();
  const example = page
    .getByRole('table', { name: /Worked examples/ })
    .locator('tbody tr')
    .first();
  for (const value of ['56\u00a0cm', '133 to 201\u00a0mmHg', '66 to 83\u00a0mmHg', '106\u00a0mmHg'])
    await expect(example).toContainText(value);
  await expect(page.getByRole('heading', { name: 'What gets no pressure here, and who says so' })).toBeVisible();
  // The explorable limb stands in four steps; every cause of "what moves the number" is open.
  await expect(
    page.getByText('The vein folds flat. Blood still comes in, less gets out.').locator('visible=true').first(),
  ).toBeVisible();
  for (const cause of ['Position', 'Cuff width', 'Cloth', 'Left and right']) {
    await expect(page.getByRole('heading', { name: cause, exact: true })).toBeVisible();
  }
});
