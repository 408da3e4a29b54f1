import { createRequire } from 'node:module';
import { join } from 'node:path';

/** As much of Vite as is used here: it comes with the test runner, and is no dependency of its own. */
interface Vite {
  readonly build: (options: object) => Promise<unknown>;
}

const conditions = ['@ragstone/source', 'module', 'node'];
/** Where the history finds the programs that stay outside. */
const outDir = join(import.meta.dirname, '../../../../packages/history/node_modules/.cache/crash');

/**
 * The worker of these tests in a few files, as it is shipped: a process that lives for a moment would spend most of it on
 * finding some seven hundred. Gives the file to start.
 */
export const bundledWorker = async (): Promise<string> => {
  const vitest = createRequire(import.meta.url).resolve('vitest');
  const { build }: Vite = await import(createRequire(vitest).resolve('vite'));
  await build({
    ...{ configFile: false, logLevel: 'warn', resolve: { conditions } },
    ssr: { noExternal: true, resolve: { conditions } },
    build: {
      ...{ ssr: join(import.meta.dirname, 'worker.fixture.ts'), outDir, emptyOutDir: true, target: 'es2023' },
      // Programs of their own; the last two make formats that no worker sends.
      rollupOptions: { external: [/^@electric-sql/, 'pg', 'pg-boss', /^@myriaddreamin/, /^@resvg/] },
    },
  });
  return join(outDir, 'worker.fixture.js');
};
