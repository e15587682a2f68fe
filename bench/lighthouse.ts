import { join } from 'node:path';
import { chromium } from '@playwright/test';
import * as launcher from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { BROWSER_ARGS, findBrowser } from '../scripts/lib/browser.ts';
import { type Built, builtPages } from '../tests/e2e/built.ts';
import { median, table } from './lib/report.ts';
import { serveDist } from './lib/site.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const TIMES = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'] as const;

/** The heaviest page of each kind, and every tool, since no two of them are alike. */
function pagesToMeasure(root: string): Built[] {
  const all = builtPages(join(root, 'dist')).filter(({ kind }) => kind !== 'missing');
  const byWeight = all.toSorted((a, b) => a.html.length - b.html.length);
  const heaviest = [...new Map(byWeight.map((page) => [page.kind, page])).values()];
  const alone = all.filter(({ kind, path }) => kind === 'tool' || path === '/search/');
  return [...new Set([...heaviest, ...alone])].sort((a, b) => a.path.localeCompare(b.path, 'en'));
}

/** Lighthouse's mobile preset on one page of each kind, turn by turn, medians of `runs`. */
export async function benchLighthouse(root: string, runs: number): Promise<string> {
  const browser = await findBrowser();
  if (!browser) throw new Error('Lighthouse needs a browser: "node scripts/browser.ts" finds or fetches one.');
  const chromePath = browser.kind === 'installed' ? browser.path : chromium.executablePath();
  const site = await serveDist(root);
  const pages = pagesToMeasure(root);
  const results = new Map<string, Result[]>(pages.map(({ path }) => [path, []]));
  try {
    for (let run = 0; run < runs; run++) {
      for (const { path } of pages) {
        const chrome = await launcher.launch({ chromePath, chromeFlags: ['--headless=new', ...BROWSER_ARGS] });
        try {
          const answer = await lighthouse(`http://localhost:${site.port}${path}`, {
            port: chrome.port,
            logLevel: 'silent',
          });
          if (!answer || answer.lhr.runtimeError)
            throw new Error(`Lighthouse failed on ${path}: ${answer?.lhr.runtimeError?.message}`);
          results.get(path)!.push(answer.lhr);
        } finally {
          chrome.kill();
        }
      }
      console.log(`  run ${run + 1} of ${runs} on ${pages.length} pages`);
    }
  } finally {
    site.close();
  }
  return report(pages, results);
}

function report(pages: readonly Built[], results: ReadonlyMap<string, readonly Result[]>): string {
  const rows = pages.map(({ path, kind }) => {
    const all = results.get(path)!;
    const score = (category: string) =>
      median(all.map((one) => (one.categories[category]?.score ?? 0) * 100)).toFixed(0);
    const audit = (name: string) => median(all.map((one) => one.audits[name]?.numericValue ?? Number.NaN));
    const times = TIMES.map((name) => audit(name).toFixed(0));
    return [path, kind, CATEGORIES.map(score).join(' / '), ...times, audit('cumulative-layout-shift').toFixed(3)];
  });
  const head = ['page', 'kind', 'perf / a11y / best / SEO', 'FCP ms', 'LCP ms', 'TBT ms', 'CLS'];
  return [table(head, rows), ...lost(pages, results)].join('\n');
}

/** What cost points, since a score alone mends nothing. */
function lost(pages: readonly Built[], results: ReadonlyMap<string, readonly Result[]>): string[] {
  return pages.flatMap(({ path }) => {
    const last = results.get(path)!.at(-1)!;
    const weighted = CATEGORIES.flatMap((category) => last.categories[category]?.auditRefs ?? []).filter(
      ({ weight }) => weight > 0,
    );
    return weighted
      .map(({ id }) => last.audits[id])
      .filter((audit) => audit?.score !== null && audit !== undefined && audit.score < 0.9)
      .map((audit) => `\n- ${path}: ${audit?.title} (${audit?.displayValue ?? audit?.id})`);
  });
}
