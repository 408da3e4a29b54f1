import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsdown';

/**
 * How every package is built: run in the package's own folder, it reads the entries from its `package.json`,
 * from `exports` for a library and from `bin` for an app, whose own threads stand under `imports`. To exchange tsdown,
 * exchange this file.
 *
 * tsdown leaves out what stands under `dependencies` and bundles the rest. A library lists all that it imports there. An
 * app lists its libraries under `devDependencies`, so that they are in its few files: finding some four hundred files
 * takes Node longer than reading a small workspace.
 */

interface Entry {
  readonly '@ragstone/source': string;
}

interface Manifest {
  readonly exports?: Readonly<Record<string, Entry>>;
  readonly imports?: Readonly<Record<string, Entry>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const libraries = Object.values(manifest.exports ?? {}).map((entry) => entry['@ragstone/source']);
const threads = Object.values(manifest.imports ?? {}).map((entry) => entry['@ragstone/source']);
const programs = Object.values(manifest.bin ?? {}).map((built) =>
  built.replace(/^(\.\/)?dist\//, 'src/').replace(/\.js$/, '.ts'),
);
const node = manifest.devDependencies?.['@types/node'] !== undefined;

export default defineConfig({
  cwd: process.cwd(),
  entry: [...libraries, ...programs, ...threads],
  tsconfig: '../../tsconfig.shipped.json',
  format: 'esm',
  target: 'es2023',
  platform: node ? 'node' : 'neutral',
  fixedExtension: false,
  // Every export says its own type, so declarations are made file by file, without the compiler.
  dts: libraries.length > 0 && { oxc: true },
  inputOptions: {
    // What a library exports and also loads late is late in an app alone.
    checks: { ineffectiveDynamicImport: false },
    resolve: {
      // A workspace package is read from its source, so nothing need be built first.
      conditionNames: ['@ragstone/source', 'module', 'import', 'default'],
      // Of two forms of a library the one that can be bundled.
      mainFields: ['module', 'main'],
    },
  },
  logLevel: 'warn',
});
