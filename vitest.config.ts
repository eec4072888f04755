import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/lab/**'] } },
      // Each scenario starts from a whole system of its own and may have to install Python first.
      { test: { name: 'lab', include: ['tests/lab/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 600_000 } },
    ],
  },
});
