import { site } from '../../src/i18n/en/site.ts';
import { expect, isPhone, type Page, test } from './helpers.ts';

const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

async function openMenu(page: Page, project: string): Promise<void> {
  if (isPhone(project)) await page.getByRole('button', { name: site.nav.menu }).click();
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`on a ${colorScheme} device the switch goes round, and the choice survives a reload`, async ({ page }, {
    project,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/');
    await openMenu(page, project.name);
    const asDevice = await background(page);
    await page.getByRole('button', { name: site.theme.auto }).click();
    const light = await background(page);
    await page.getByRole('button', { name: site.theme.light }).click();
    const dark = await background(page);
    expect(dark).not.toBe(light);
    expect(asDevice).toBe(colorScheme === 'light' ? light : dark);

    await page.goto('/learn/');
    expect(await background(page)).toBe(dark);
    await openMenu(page, project.name);
    await page.getByRole('button', { name: site.theme.dark }).click();
    expect(await background(page)).toBe(asDevice);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
}

test('a chosen theme is there before the first paint', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => localStorage.setItem('cuffwise-theme', 'dark'));
  // Colours flash when the theme is set after the body began; the attribute is watched from before the first byte.
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.documentElement?.dataset.theme) return;
      watch.disconnect();
      (window as unknown as { early: boolean }).early = document.body === null;
    });
    watch.observe(document, { attributes: true, childList: true, subtree: true });
  });
  await page.goto('/learn/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await page.evaluate(() => (window as unknown as { early: boolean }).early)).toBe(true);
});
