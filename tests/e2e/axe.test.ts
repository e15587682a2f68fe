import AxeBuilder from '@axe-core/playwright';
import { samplePages } from './built.ts';
import { expect, type Page, test } from './helpers.ts';
import { watchShifts } from './layout-shift.ts';

/** A change of theme changes colours and nothing else, so only the rules about colour are asked again. */
const COLOUR = ['color-contrast', 'link-in-text-block'];

/** One line a rule, with the first place it fails at. Legacy mode spares a second tab; pages here have no frames. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations: found } = await (rules ? axe.withRules(rules) : axe).analyze();
  return found.map(({ id, help, nodes }) => `${id}: ${help}, ${nodes.length} times, first ${nodes[0]?.html}`);
}

/** Width of what sticks out on the right, 0 when everything fits (less than 0 is room kept for a scroll bar). */
const overflow = (page: Page) =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

for (const { path } of samplePages()) {
  test(`${path} is accessible, fits the screen and stays still`, async ({ page, isMobile }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    const shifts = await watchShifts(page);
    await page.goto(path);
    expect.soft(await violations(page), 'light').toEqual([]);
    expect.soft(await overflow(page), 'sticks out to the right').toBe(0);
    expect.soft(await shifts(), 'moved while it loaded').toEqual([]);
    if (isMobile) {
      await page.setViewportSize({ width: 320, height: 640 });
      expect.soft(await overflow(page), 'sticks out to the right at 320').toBe(0);
    } else {
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await violations(page, COLOUR), 'dark').toEqual([]);
    }
  });
}
