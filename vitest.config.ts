import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const slow = 120_000;

export default defineConfig({
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/bench/**'],
          // Left to itself it would keep one core free, and of two that is half.
          maxWorkers: '100%',
          // Outside a browser the polyfill refuses to load: a small browser in memory stands in.
          alias: {
            'webextension-polyfill': fileURLToPath(
              new URL('./test/support/fake-browser.ts', import.meta.url),
            ),
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          // Each file has a browser, a profile and a practice LinkedIn of its own; most of the time they wait.
          maxWorkers: 3,
          testTimeout: slow,
          hookTimeout: slow,
        },
      },
      {
        extends: true,
        test: {
          name: 'bench',
          include: ['test/bench/**/*.bench.ts'],
          fileParallelism: false,
          testTimeout: slow * 5,
          hookTimeout: slow * 5,
        },
      },
    ],
  },
});
