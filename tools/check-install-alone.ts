import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { root } from './readme/documents.ts';
import { example } from './readme/example.ts';
import { fences } from './readme/fences.ts';

// Installs a package from its tarball into an empty project, as a stranger would, and runs its README's examples there.
// pnpm lays out node_modules so that a package finds only what it declares. Started by pnpm, after the build.

const packages = ['@ragstone/rules', '@ragstone/statistics'];

const compilerOptions: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2023,
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  noEmit: true,
};

const given = `import assert from 'node:assert/strict';
globalThis.given = assert.deepEqual;
`;

/** For each package, by its name, where its tarball stands. */
type Tarballs = Readonly<Record<string, string>>;

const run = (program: string, args: readonly string[], cwd: string): string =>
  execFileSync(program, args, { cwd, encoding: 'utf8', stdio: 'pipe' });

/** Packs the packages with all of the workspace that they depend on. */
const pack = (into: string): Tarballs => {
  const wanted = packages.flatMap((name) => ['--filter', `${name}...`]);
  run('pnpm', [...wanted, 'pack', '--pack-destination', into], root);
  return Object.fromEntries(
    readdirSync(into).map((file) => {
      const manifest: { name: string } = JSON.parse(
        run('tar', ['-xzOf', path.join(into, file), 'package/package.json'], into),
      );
      return [manifest.name, `file:${path.join(into, file)}`];
    }),
  );
};

/** The README's examples that import nothing but the package itself. */
const examplesOf = (name: string, readme: string): readonly string[] =>
  fences(readme)
    .filter(({ info }) => info === 'ts')
    .map(({ code }) => code)
    .filter((code) =>
      [...code.matchAll(/\bfrom '([^']+)'/g)].every(([, from = '']) => `${from}/`.startsWith(`${name}/`)),
    );

/** Every file of the project: the examples as they are read, to be compiled, and with their claims, to be run. */
const projectFiles = (name: string, tarballs: Tarballs): Readonly<Record<string, string>> => {
  const source = path.join(root, 'packages', path.basename(name));
  const { exports }: { exports: object } = JSON.parse(
    readFileSync(path.join(source, 'package.json'), 'utf8'),
  );
  const entries = Object.keys(exports).map((entry) => path.posix.join(name, entry));
  const examples = examplesOf(name, readFileSync(path.join(source, 'README.md'), 'utf8'));
  if (examples.length === 0) throw new Error('the README has no example that needs this package alone');
  return {
    'package.json': JSON.stringify({
      private: true,
      type: 'module',
      dependencies: { [name]: tarballs[name] },
      // What the package depends on comes from this repository too, and not from the registry.
      pnpm: { overrides: tarballs },
    }),
    'given.js': given,
    'read/entries.ts': entries.map((entry, at) => `export * as entry${at} from '${entry}';\n`).join(''),
    'run/all.ts': [...entries, ...examples.map((_, at) => `./example-${at + 1}.ts`)]
      .map((module) => `import '${module}';\n`)
      .join(''),
    ...Object.fromEntries(examples.map((code, at) => [`read/example-${at + 1}.ts`, code])),
    ...Object.fromEntries(
      examples.map((code, at) => [`run/example-${at + 1}.ts`, example(code, 'given').code]),
    ),
  };
};

/** What the compiler says against the files of a project and the declarations of our packages that they lead to. */
const typeErrors = (folder: string, files: readonly string[]): string => {
  const rootNames = files.map((file) => path.join(folder, file));
  const program = ts.createProgram({ rootNames, options: compilerOptions });
  const checked = program
    .getSourceFiles()
    .filter(({ fileName }) => !fileName.includes('/node_modules/') || fileName.includes('/@ragstone/'));
  const found = [
    ...program.getOptionsDiagnostics(),
    ...checked.flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ]),
  ];
  return ts.formatDiagnostics(found, {
    getNewLine: () => '\n',
    getCurrentDirectory: () => folder,
    getCanonicalFileName: (file) => file,
  });
};

const installAlone = (name: string, tarballs: Tarballs, store: string, folder: string): void => {
  const files = projectFiles(name, tarballs);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  run('pnpm', ['install', '--prefer-offline', '--no-frozen-lockfile', '--store-dir', store], folder);
  const complaints = typeErrors(
    folder,
    Object.keys(files).filter((file) => file.startsWith('read/')),
  );
  if (complaints !== '') throw new Error(complaints);
  run(process.execPath, ['--import', './given.js', 'run/all.ts'], folder);
};

/** What a program that failed had to say. */
const complaint = (error: unknown): string => {
  const { stdout = '', stderr = '', message } = error as Error & { stdout?: string; stderr?: string };
  return `${stdout}${stderr}`.trim() || message;
};

const folder = mkdtempSync(path.join(tmpdir(), 'ragstone-alone-'));
try {
  const tarballs = pack(path.join(folder, 'tarballs'));
  const store = run('pnpm', ['store', 'path'], root).trim();
  for (const name of packages) {
    try {
      installAlone(name, tarballs, store, path.join(folder, path.basename(name)));
    } catch (error) {
      console.log(`${name} does not stand alone:\n${complaint(error)}`);
      process.exitCode = 1;
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
