import { samplePages } from './built.ts';
import { expect, type Page, test } from './helpers.ts';
import { watchShifts } from './layout-shift.ts';
import { COLOUR, LAYOUT, violations } from './violations.ts';

/**
 * Width of what sticks out on the right, 0 when everything fits (less than 0 is room kept for a scroll bar).
 * A part that is laid out only when it is near clips what sticks out of it, so each is asked by itself.
 */
const overflow = (page: Page) =>
  page.evaluate(() =>
    Math.max(
      0,
      ...[document.documentElement, ...document.querySelectorAll('.far')].map((e) => e.scrollWidth - e.clientWidth),
    ),
  );

/** On a phone only what a width can break is asked again, but with every rule in `npm run test:all`. */
const everything = process.env.AXE_PAGES === 'all';

for (const { path } of samplePages()) {
  test(`${path} is accessible, fits the screen and stays still`, async ({ page, isMobile }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    const shifts = await watchShifts(page);
    await page.goto(path);
    expect.soft(await violations(page, isMobile && !everything ? LAYOUT : undefined), 'light').toEqual([]);
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
