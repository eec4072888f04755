import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // The terminal's tests start a process each, which takes its time on a busy machine.
      { test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/lab/**'], testTimeout: 30_000 } },
      // Each scenario starts from a whole system of its own and may have to install Python first.
      { test: { name: 'lab', include: ['tests/lab/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 600_000 } },
    ],
  },
});
