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
    // Files share a worker and its modules, which takes a quarter of the time (22 s against 79); what one stubs is put back.
    pool: 'threads',
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
    unstubEnvs: true,
    coverage: { include: ['src/domain/**/*.ts'], reporter: ['text', 'html'] },
  },
});
