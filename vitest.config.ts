import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Only what hangs is given up, however busy the machine, ms. */
const slow = 600_000;

/** Compares the build with another one: it runs once, beside the browsers, which have theirs from the same build. */
const onBuild = 'test/support/same-build.test.ts';

/** Begun last, one of these would run on alone while the other workers have nothing left to do. */
const longest = ['threads', 'resilience', 'safety', 'triage', 'known', 'reading', 'footprint', 'navigation'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = longest.findIndex((name) => moduleId.endsWith(`/e2e/${name}.test.ts`));
      return place < 0 ? longest.length : place;
    };
    const sorted = await super.sort(files);
    return sorted.sort((left, right) => rank(left) - rank(right));
  }
}

export default defineConfig({
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          setupFiles: ['test/support/last-frame.ts'],
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/bench/**', onBuild],
          // Left to itself it would keep one core free, and of two that is half.
          maxWorkers: '100%',
          // What is tried with hundreds of random inputs takes its time on a busy machine.
          testTimeout: slow / 5,
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
          include: ['test/e2e/**/*.test.ts', onBuild],
          // Each file has a browser, a profile and a practice LinkedIn of its own; most of the time they wait.
          maxWorkers: 4,
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
