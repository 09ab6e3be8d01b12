import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';

const SOAK = 'test/long/soak.test.ts';
const PRACTICE = 'test/browsers/practice.test.ts';

/** Two browsers at a time: most of what they do is waiting for a person's pace, so the second costs little (measured). */
const IN_BROWSERS = { maxWorkers: 2, testTimeout: 120_000, hookTimeout: 300_000 };

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      { test: { name: 'units', include: ['test/units/**/*.test.{ts,tsx}'], testTimeout: 180_000 } },
      { test: { name: 'browsers', include: ['test/browsers/**/*.test.ts'], exclude: [PRACTICE], ...IN_BROWSERS } },
      // What the pages do by themselves, long texts, editors that are redrawn all the time: `npm run test:long`.
      { test: { name: 'long', include: [PRACTICE, 'test/long/**/*.test.ts'], exclude: [SOAK], ...IN_BROWSERS } },
      // Posts with faults by chance: `npm run soak`.
      { test: { name: 'soak', include: [SOAK], ...IN_BROWSERS } },
    ],
  },
});
