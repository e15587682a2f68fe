import { site } from '../../src/i18n/en/site.ts';
import { expect, test } from './helpers.ts';

/** Runs on a build for /cuffwise/ only; a link, a font or a script that forgets the base path is a 404 or leaves it. */
test('home, article, citation, study and search work under a base path', async ({ page }) => {
  await page.goto('./');
  const nav = page.getByRole('navigation', { name: site.nav.label });
  await nav.getByRole('link', { name: site.nav.learn, exact: true }).click();
  await expect(page).toHaveURL(/\/cuffwise\/learn\/$/);

  await page.getByRole('main').locator('a[href^="/cuffwise/learn/"]').first().click();
  await expect(page).toHaveURL(/\/cuffwise\/learn\/[^/]+\/$/);
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').length;
  });
  expect(fonts).toBeGreaterThan(0);

  await page.locator('[id^="ref-"] a[href^="/cuffwise/library/"]').first().click();
  await expect(page).toHaveURL(/\/cuffwise\/library\/[^/]+\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.getByRole('banner').getByRole('link', { name: site.nav.search }).click();
  await page.getByRole('searchbox').fill('muscle');
  await page.keyboard.press('Enter');
  await page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/cuffwise\/(learn|library|[a-z]+)\//);
});

test('the timer works without a connection under a base path', async ({ page, context }) => {
  await page.goto('./session/');
  const scope = await page.evaluate(async () => {
    const { active, scope } = await navigator.serviceWorker.ready;
    if (active?.state !== 'activated')
      await new Promise((done) => active?.addEventListener('statechange', done, { once: true }));
    return new URL(scope).pathname;
  });
  expect(scope).toBe('/cuffwise/');
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('button', { name: 'Try it with the worked example' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  await page.goto('./stop/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await context.setOffline(false);
});
