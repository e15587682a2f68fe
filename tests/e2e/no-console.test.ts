import { builtPages, samplePages } from './built.ts';
import { test } from './helpers.ts';

const TOGETHER = 25;

test.describe('the strict browser', { tag: '@desktop' }, () => {
  test.describe('is noisy on purpose', () => {
    test.fail();
    test('hears a console message', async ({ page }) => {
      await page.goto('/');
      await page.evaluate(() => console.warn('a message'));
    });
    test('hears an uncaught error', async ({ page }) => {
      await page.goto('/');
      await page.evaluate(() => {
        setTimeout(() => {
          throw new Error('oops');
        });
      });
      await page.waitForTimeout(50);
    });
    test('hears a request to another site', async ({ page }) => {
      await page.goto('/');
      await page.evaluate(() => new Image().setAttribute('src', 'https://third.example/a.png'));
      await page.waitForTimeout(50);
    });
    test('hears a missing file', async ({ page }) => {
      await page.goto('/');
      await page.evaluate(() => fetch('/gone.json').then(() => undefined));
    });
  });
});

// Width does not change what a page loads.
test.describe('every page is quiet', { tag: '@desktop' }, () => {
  // axe.test.ts opens the sample with the same strict browser.
  const sample = new Set(samplePages().map(({ path }) => path));
  const rest = builtPages()
    .map(({ path }) => path)
    .filter((path) => !sample.has(path));
  for (let from = 0; from < rest.length; from += TOGETHER) {
    const group = rest.slice(from, from + TOGETHER);
    test(`${group[0]} to ${group.at(-1)}`, async ({ page }) => {
      test.slow();
      for (const path of group) await page.goto(path);
    });
  }
});
