import { expect, test } from './helpers.ts';

const ARTICLE = '/learn/what-is-it/';

test('a citation opens by keyboard, says what stands behind it, and gives the focus back', async ({ page }) => {
  await page.goto(ARTICLE);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is vascular occlusion training?');
  const mark = page.locator('main a.cite[href="#ref-chang2023"]').first();
  await mark.focus();
  await page.keyboard.press('Enter');
  const popover = page.locator('cite-popover');
  await expect(popover).toBeVisible();
  await expect(popover).toContainText('Pooled analysis');
  await expect(popover).toContainText('458');
  await expect(popover).toContainText('\u22120.16 (\u22120.30 to \u22120.01)');
  await expect(popover.getByRole('link', { name: 'Study page' }).first()).toHaveAttribute(
    'href',
    /\/library\/chang2023\/$/,
  );
  await page.keyboard.press('Escape');
  await expect(popover).toBeHidden();
  await expect(mark).toBeFocused();
});

test('the list of references leads back to each place of use', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(ARTICLE);
  const entry = page.locator('#ref-chang2023');
  await expect(entry.getByRole('link', { name: /doi\.org/ })).toHaveAttribute('href', /^https:\/\/doi\.org\/10\./);
  await entry.getByRole('link', { name: /Back to place 1/ }).click();
  await expect(page).toHaveURL(/#cite-chang2023-1$/);
});

test('the short reading depth folds the deeper parts and is kept', async ({ page }) => {
  await page.goto(ARTICLE);
  const deeper = page.locator('details.depth').first();
  await expect(deeper).toHaveAttribute('open', '');
  await page.getByRole('radio', { name: 'Short' }).check({ force: true });
  await expect(deeper).not.toHaveAttribute('open', '');
  // Nothing is missing on paper, and the screen is afterwards as it was.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(deeper).toHaveAttribute('open', '');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(deeper).not.toHaveAttribute('open', '');
  await page.reload();
  await expect(deeper).not.toHaveAttribute('open', '');
  await page.getByRole('radio', { name: 'Full' }).check({ force: true });
  await expect(deeper).toHaveAttribute('open', '');
});

test('what is laid out later is settled soon', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/learn/muscle-and-strength/');
  await expect(page.locator('.article .later')).toHaveCount(0);
});

test('a link into an article, a reload and the way back keep the place', { tag: '@phone' }, async ({ page }) => {
  const heading = page.getByRole('heading', { name: 'Over 60: the same pattern' });
  const place = async () => Math.round((await heading.boundingBox())?.y ?? Number.NaN);
  await page.goto('/learn/muscle-and-strength/#over-60-the-same-pattern');
  await expect(heading).toBeInViewport();
  await expect(page.locator('.article .later').first()).toHaveCSS('content-visibility', 'visible');
  await page.goto('/learn/muscle-and-strength/');
  await expect(page.locator('.article .later')).toHaveCount(0);
  await heading.evaluate((element) => element.scrollIntoView());
  const before = await place();
  await page.reload();
  await expect.poll(place).toBe(before);
  await page.goto('/about/');
  await page.goBack();
  await expect.poll(place).toBe(before);
});

test('a study page says what was read and what rests on it', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/library/chang2023/');
  await expect(page.getByRole('complementary', { name: 'Facts' })).toContainText('We have not seen the full text');
  await expect(page.getByRole('region', { name: 'What rests on this study' })).toContainText(
    'What is vascular occlusion training?',
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a citation leads to its entry in the list', { tag: '@desktop' }, async ({ page }) => {
    await page.goto(ARTICLE);
    await page.locator('main a.cite[href="#ref-chang2023"]').first().click();
    await expect(page).toHaveURL(/#ref-chang2023$/);
    await expect(page.locator('#ref-chang2023')).toBeVisible();
    await expect(page.locator('details.depth').first()).toHaveAttribute('open', '');
  });
});
