import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Vitest leaves one core free, which on a machine of two is half of it.
    maxWorkers: '100%',
    reporters: ['default', './testing/closing-line.ts'],
    projects: [
      {
        test: {
          name: 'house',
          globalSetup: ['testing/demonstration-home.ts'],
          include: ['{data,pipelines,server,testing}/**/*.test.ts', 'dashboard/src/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'pages',
          include: ['dashboard/e2e/**/*.test.ts'],
          globalSetup: ['testing/served-observatory.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
