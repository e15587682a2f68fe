import { expect, test } from 'vitest';
import { loadOrder } from '../../../src/components/layout/load-order.ts';

const SHEET = '<link rel="stylesheet" href="/a.css" fetchpriority="low">';

test('scripts come after the words, and sheets of figures are asked for from the head, each once', () => {
  const page = `<head><link rel="stylesheet" href="/frame.css"></head><main>${SHEET}${SHEET}</main><script type="module" src="/b.js"></script>`;
  expect(loadOrder(page)).toBe(
    `<head><link rel="stylesheet" href="/frame.css"><link rel="preload" as="style" href="/a.css" fetchpriority="low"></head><main>${SHEET}${SHEET}</main><script type="module" fetchpriority="low" src="/b.js"></script>`,
  );
});

test('a page with neither stays as it is', () => {
  const page = '<head></head><script type="module">import "/a.js"</script>';
  expect(loadOrder(page)).toBe(page);
});
