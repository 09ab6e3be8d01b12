import { defineConfig } from 'vitest/config';
import { wordListsInTests } from './src/build/word-list-plugins.mjs';
import { LongestFirst } from './test/longest-first.ts';

const SOAK = 'test/long/soak.test.ts';

/** Three files at a time: a browser waits for a person's pace most of the time, and takes half a core (measured). */
const IN_BROWSERS = { maxWorkers: 3, testTimeout: 120_000, hookTimeout: 300_000 };

const plugins = [wordListsInTests];

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      // One core a file: vitest would leave the second to nobody.
      {
        plugins,
        test: { name: 'units', include: ['test/units/**/*.test.{ts,tsx}'], maxWorkers: 2, testTimeout: 180_000 },
      },
      // One journey for every surface and page: part of `npm test`.
      { plugins, test: { name: 'browsers', include: ['test/browsers/*.test.ts'], ...IN_BROWSERS } },
      // Every step on every surface, faults, attacks, long texts: `npm run test:long`.
      { plugins, test: { name: 'long', include: ['test/long/**/*.test.ts'], exclude: [SOAK], ...IN_BROWSERS } },
      // Posts with faults by chance: `npm run soak`.
      { plugins, test: { name: 'soak', include: [SOAK], ...IN_BROWSERS } },
    ],
  },
});
