import { configDefaults, defineConfig } from 'vitest/config';

/** Set by `npm run test:all` only: tests that take minutes stay out of the usual run. */
const slow = process.env.FC_RUNS !== undefined;

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, ...(slow ? [] : ['**/*.slow.test.{ts,tsx}'])],
    setupFiles: ['tests/unit/setup.ts'],
    testTimeout: slow ? 600_000 : 20_000,
    coverage: { include: ['src/domain/**/*.ts'], reporter: ['text', 'html'] },
  },
});
