import { expect, test } from './helpers.ts';

test('the four lists differ by label, and each sign says what to do and where it comes from', async ({ page }) => {
  await page.goto('/stop/');
  for (const [id, label] of [
    ['during', 'Stop'],
    ['emergency', 'Emergency'],
    ['today', 'Today'],
    ['normal', 'Normal'],
  ] as const) {
    await expect(page.locator(`#${id} .label`)).toHaveText(label);
    await expect(page.locator(`#${id} .label svg`)).toBeVisible();
  }
  await expect(page.locator('#emergency')).toContainText('Call 999 (UK), 112 (EU), 911 (US) or your local number.');
  const numb = page.locator('#d-numb');
  await expect(numb).toContainText('Deflate at once.');
  await expect(numb.getByRole('link').first()).toHaveAttribute('href', '#ref-masri2020');
});

test('paper has a line for the local number', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/stop/');
  await expect(page.getByText('My local emergency number:')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('My local emergency number:')).toBeVisible();
});

test('the masthead leads to the signs from the check', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/check/');
  await page.getByRole('banner').getByRole('link', { name: 'When to stop' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'When to stop' })).toBeVisible();
});
