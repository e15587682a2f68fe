import { builtPages } from './built.ts';
import { expect, test } from './helpers.ts';

const article = builtPages().find(({ kind }) => kind === 'article');
if (!article) throw new Error('No article was built: there is nothing to print.');

test('an article prints as black on white with its references, whatever the theme', { tag: '@desktop' }, async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(article.path);
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.no-print:visible')).toHaveCount(0);
  await expect(page.locator('[id^="ref-"]').first()).toBeVisible();
  const [paper, ink] = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return [backgroundColor, color].map((text) => {
      const [r = 0, g = 0, b = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
      return alpha === 0 ? 255 : (r + g + b) / 3;
    });
  });
  expect(paper).toBeGreaterThan(240);
  expect(ink).toBeLessThan(60);
});
