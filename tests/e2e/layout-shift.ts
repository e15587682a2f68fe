import type { Page } from '@playwright/test';

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Element | null }[];
}

/** Watches from before the first byte; ask for the shifts when the page has settled. Chromium only. */
export async function watchShifts(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    (window as unknown as { shifts: string[] }).shifts = seen;
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as Shift[]) {
        const moved = shift.sources.map(({ node }) => node?.nodeName.toLowerCase() ?? 'something').join(', ');
        // On a busy machine the web font comes after the first paint, and a masthead that wraps elsewhere counts 0.02.
        if (!shift.hadRecentInput && shift.value > 0.05) seen.push(`${moved} moved, ${shift.value.toFixed(2)}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
}
