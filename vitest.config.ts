import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
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
        },
      },
    ],
  },
});
