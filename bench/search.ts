import { chromium, type Page, type Request } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../scripts/lib/browser.ts';
import { spread, table } from './lib/report.ts';
import { serveDist } from './lib/site.ts';

interface Timing {
  readonly first: number;
  readonly next: number;
  readonly filtered: number;
}

/** What came over the wire, the engine's worker included. */
interface Wire {
  readonly bytes: number;
  readonly requests: number;
}

const SHOWN = 5;

/** The engine alone, without the page round it: load and first query, a second query, a query with a filter. */
async function once(page: Page): Promise<Timing> {
  return page.evaluate(async (shown) => {
    interface Found {
      readonly results: readonly { data: () => Promise<unknown> }[];
    }
    interface Engine {
      search: (query: string, options?: object) => Promise<Found>;
      filters: () => Promise<Record<string, Record<string, number>>>;
    }
    const timed = async (work: () => Promise<unknown>) => {
      const began = performance.now();
      await work();
      return performance.now() - began;
    };
    let engine: Engine | undefined;
    const ask = async (query: string, options?: object) => {
      engine ??= (await import(`${location.origin}/pagefind/pagefind.js`)) as Engine;
      const { results } = await engine.search(query, options);
      await Promise.all(results.slice(0, shown).map((result) => result.data()));
    };
    const first = await timed(() => ask('muscle'));
    const next = await timed(() => ask('pressure'));
    const filters = await engine!.filters();
    const [name, values] = Object.entries(filters)[0] ?? [];
    const filter = name ? { [name]: Object.keys(values ?? {})[0] } : {};
    const filtered = await timed(() => ask('muscle', { filters: filter }));
    return { first, next, filtered };
  }, SHOWN);
}

/** Adds up what a page loads from now on. */
function listen(page: Page): () => Promise<Wire> {
  const finished: Request[] = [];
  page.on('requestfinished', (request) => finished.push(request));
  return async () => {
    const sizes = await Promise.all(finished.map((request) => request.sizes()));
    const bytes = sizes.reduce(
      (sum, { responseBodySize, responseHeadersSize }) => sum + responseBodySize + responseHeadersSize,
      0,
    );
    return { bytes, requests: finished.length };
  };
}

export async function benchSearch(root: string, runs: number): Promise<string> {
  const found = await findBrowser();
  if (!found) throw new Error('The search needs a browser: "node scripts/browser.ts" finds or fetches one.');
  const site = await serveDist(root);
  const browser = await chromium.launch({
    ...(found.kind === 'installed' && { executablePath: found.path }),
    args: [...BROWSER_ARGS],
  });
  const timings: (Timing & Wire)[] = [];
  try {
    for (let run = 0; run < runs; run++) {
      // The page's own script would load the engine first; /privacy/ has none that does.
      const page = await (await browser.newContext()).newPage();
      await page.goto(`http://localhost:${site.port}/privacy/`);
      const heard = listen(page);
      const timing = await once(page);
      timings.push({ ...timing, ...(await heard()) });
      await page.context().close();
    }
  } finally {
    await browser.close();
    site.close();
  }
  const of = (part: keyof (Timing & Wire), digits = 0) =>
    spread(
      timings.map((timing) => timing[part]),
      digits,
    );
  return table(
    ['what', 'median (range)'],
    [
      ['first search: engine, index, query, 5 excerpts; ms', of('first')],
      ['bytes of all three searches', of('bytes')],
      ['requests of all three searches', of('requests')],
      ['next search, ms', of('next')],
      ['with a filter, ms', of('filtered')],
    ],
  );
}
