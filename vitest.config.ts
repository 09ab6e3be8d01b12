import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [{ test: { name: 'units', include: ['test/units/**/*.test.{ts,tsx}'], testTimeout: 60_000 } }],
  },
});
