import { defineConfig } from 'vitest/config';

/** Static checks of built pages. One file reads the whole site once, so a check more costs little. */
export default defineConfig({
  test: { root: new URL('../..', import.meta.url).pathname, include: ['tests/pages/*.test.ts'], testTimeout: 120_000 },
});
