import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Workspace packages are read from their source: nothing need be built before a test.
const conditions = ['@ragstone/source', 'module', 'node', 'development|production'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // Every core: nobody works at a machine that runs the tests once.
    maxWorkers: availableParallelism(),
    // Long enough for a property test or a program on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'packages',
          include: [
            '{packages,apps/worker}/**/src/**/*.{test,test-prop}.ts',
            '{packages/*,apps/worker}/test/**/*.test.ts',
          ],
          // Packages keep no state, nor does the worker but in its folders: their tests may share a process.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'apps',
          include: ['apps/**/src/**/*.{test,test-prop}.ts', 'apps/*/test/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'apps/worker/**'],
          // Nor does the command line: reading its seven hundred files takes longer than most of its tests, and many ask
          // about the same assessments of the same workspace, which are made once a process.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'tools', include: ['tools/**/*.test.ts'] },
      },
    ],
  },
});
