import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'units', include: ['test/units/**/*.test.{ts,tsx}'], testTimeout: 60_000 } },
      {
        test: {
          name: 'browsers',
          include: ['test/browsers/**/*.test.ts'],
          // One browser at a time: two on a small machine only wait for each other.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
