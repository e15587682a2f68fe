import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    coverage: { include: ['src/domain/**/*.ts'], reporter: ['text', 'html'] },
  },
});
