import { builtPages } from './built.ts';
import { expect, test } from './helpers.ts';

test.use({ javaScriptEnabled: false });

const pages = builtPages().filter(({ kind }) => kind !== 'study');
const studies = builtPages().filter(({ kind }) => kind === 'study');

for (const { path, kind } of pages) {
  test(`${path} is complete without scripts`, { tag: '@desktop' }, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.js-only:visible')).toHaveCount(0);
    // A control that needs a script is disabled in the HTML; what is enabled must work as it is, as popovertarget does.
    await expect(page.getByRole('main').locator('button:enabled:visible:not([popovertarget])')).toHaveCount(0);
    if (kind === 'tool') expect((await page.getByRole('main').textContent())?.length).toBeGreaterThan(1000);
  });
}

test('the list of studies leads to every one of them without scripts', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/library/');
  const hrefs = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((links) => links.map((a) => a.getAttribute('href')));
  expect(studies.map(({ path }) => path).filter((path) => !hrefs.includes(path))).toEqual([]);
});
