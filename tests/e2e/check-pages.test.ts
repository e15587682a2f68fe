import { expect, test } from './helpers.ts';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the check is a list with every question and its rules', { tag: '@desktop' }, async ({ page }) => {
    await page.goto('/check/');
    await expect(page.getByText('The check with buttons needs JavaScript.')).toBeVisible();
    await expect(page.locator('.paper .item')).toHaveCount(41);
    const pressure = page.locator('.item', { hasText: 'What is your resting blood pressure?' });
    await expect(pressure.getByText('Top number (systolic): 180 or more, or Bottom number')).toBeVisible();
    await expect(page.getByText('This does not prove it is safe for you.')).toBeVisible();
  });
});

test('every question on paper says what each answer leads to, who lists it and who does not', {
  tag: '@desktop',
}, async ({ page }) => {
  await page.goto('/check/questions/');
  const item = page.locator('#varicose');
  await expect(item.getByText('ask first')).toHaveCount(2);
  await expect(item.getByRole('link', { name: 'Nascimento 2022' })).toHaveAttribute('href', '/library/nascimento2022/');
  await expect(item.getByText(/The maker of KAATSU devices says on its blog/)).toBeVisible();
});

test('who says what leads from each cell to the study, and from each point to its question', {
  tag: '@desktop',
}, async ({ page }) => {
  await page.goto('/check/who-says-what/');
  const row = page.getByRole('row', { name: /^Heart disease/ });
  await expect(row.getByRole('link', { name: 'left such people out of the trial' })).toHaveAttribute(
    'href',
    '/library/ladlow2017/',
  );
  await expect(row.getByRole('link', { name: 'Heart disease' })).toHaveAttribute(
    'href',
    '/check/questions/#heart-known',
  );
  await expect(page.getByRole('columnheader', { name: 'Elite Learning' })).toBeVisible();
});

test('harm is counted by kind, with its denominator or "not printed"', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/check/harms/');
  await expect(
    page.getByRole('img', { name: '38 of 42 marks are filled: reported some side effect, mild ones included' }),
  ).toBeVisible();
  await expect(page.getByText('None of 42 still allows up to 7 in 100')).toBeVisible();
  const professionals = page.locator('#practitioners');
  await expect(professionals.getByText('nothing about your own chance')).toBeVisible();
  await expect(professionals.getByText('count not printed').first()).toBeVisible();
  await expect(page.locator('#per-person').getByText('of professionals')).toHaveCount(0);
});
