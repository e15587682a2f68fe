import { site } from '../../src/i18n/en/site.ts';
import { expect, test } from './helpers.ts';

test.describe('the frame of every page', () => {
  test('the skip link is the first stop of the keyboard and leads to the text', async ({ page }) => {
    await page.goto('/learn/');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: site.skip });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
  });

  test('the menu opens, closes and gives the focus back by keyboard', { tag: '@phone' }, async ({ page }) => {
    await page.goto('/');
    const menu = page.getByRole('button', { name: site.nav.menu });
    const learn = page.getByRole('navigation', { name: site.nav.label }).getByRole('link', { name: site.nav.learn });
    await expect(learn).toBeHidden();
    await menu.focus();
    await page.keyboard.press('Enter');
    await expect(menu).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Tab');
    await expect(learn).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(learn).toBeHidden();
    await expect(menu).toBeFocused();
  });

  test('the masthead leads to each section and marks it', { tag: '@desktop' }, async ({ page }) => {
    for (const [name, path] of [
      [site.nav.learn, '/learn/'],
      [site.nav.tools, '/tools/'],
      [site.nav.studies, '/library/'],
      [site.nav.about, '/about/'],
    ] as const) {
      await page.goto('/');
      await page.getByRole('navigation', { name: site.nav.label }).getByRole('link', { name, exact: true }).click();
      await expect(page).toHaveURL(path);
      const current = page.getByRole('navigation', { name: site.nav.label }).locator('[aria-current]');
      await expect(current).toHaveText(name);
    }
  });

  test('the stop signs are one step away from every page', async ({ page }) => {
    await page.goto('/library/');
    await page.getByRole('banner').getByRole('link', { name: site.nav.stop }).click();
    await expect(page).toHaveURL('/stop/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('a page that does not exist says so and leads on', { tag: '@desktop' }, async ({ page }) => {
    const answer = await page.request.get('/no-such-page/');
    expect(answer.status()).toBe(404);
    expect(answer.headers()['x-content-type-options']).toBe('nosniff');
    await page.goto('/404.html');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.getByRole('main').getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test('the title of every section differs, and a page has one main part', { tag: '@desktop' }, async ({ page }) => {
  const titles = new Set<string>();
  for (const path of ['/', '/learn/', '/tools/', '/library/', '/about/', '/stop/', '/search/']) {
    await page.goto(path);
    titles.add(await page.title());
    await expect(page.getByRole('main')).toHaveCount(1);
  }
  expect(titles.size).toBe(7);
});
