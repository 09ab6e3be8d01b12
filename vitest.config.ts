import { defineConfig } from 'vitest/config';

const PRACTICE = 'test/browsers/practice.test.ts';

/** One browser at a time: two on a small machine only wait for each other. */
const IN_BROWSERS = { fileParallelism: false, testTimeout: 120_000, hookTimeout: 300_000 };

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'units', include: ['test/units/**/*.test.{ts,tsx}'], testTimeout: 60_000 } },
      { test: { name: 'browsers', include: ['test/browsers/**/*.test.ts'], exclude: [PRACTICE], ...IN_BROWSERS } },
      // What the pages do by themselves changes only with the pages: `npm run test:long`.
      { test: { name: 'long', include: [PRACTICE], ...IN_BROWSERS } },
    ],
  },
});
