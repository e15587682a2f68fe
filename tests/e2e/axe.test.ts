import AxeBuilder from '@axe-core/playwright';
import { samplePages } from './built.ts';
import { expect, type Page, test } from './helpers.ts';

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')}`));
}

/** Width of what sticks out on the right, 0 when everything fits (less than 0 is room kept for a scroll bar). */
const overflow = (page: Page) =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

for (const { path } of samplePages()) {
  test(`${path} is accessible in light and dark, and fits the screen`, async ({ page, isMobile }) => {
    await page.goto(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), colorScheme).toEqual([]);
    }
    expect(await overflow(page), 'sticks out to the right').toBe(0);
    if (isMobile) {
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await overflow(page), 'sticks out to the right at 320').toBe(0);
    }
  });
}
