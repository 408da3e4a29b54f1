import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { filterProblems, problemKindInfo } from '@arethetypeswrong/core/problems';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

// Packs every package as it would be published, and checks what is in the parcel. Started by pnpm, after the build.

const notShipped = /\.(test|test-prop|test-d|fixture)\.|(^|\/)(src|test|fixtures|golden)\/|\.tsbuildinfo$/;
const wanted = ['package.json', 'README.md', 'LICENSE'];

/** A packed package: its files by their paths, and the bytes of the whole. */
interface Parcel {
  readonly name: string;
  readonly files: readonly string[];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const pack = (into: string): readonly Parcel[] => {
  const published = ['--filter', './packages/*', '--filter', './apps/*'];
  execFileSync('pnpm', [...published, 'pack', '--pack-destination', into], { stdio: 'pipe' });
  return readdirSync(into).map((name) => {
    const file = path.join(into, name);
    const listed = execFileSync('tar', ['-tzf', file], { encoding: 'utf8' });
    const files = listed
      .trim()
      .split('\n')
      .map((entry) => entry.replace(/^package\//, ''));
    return { name, files, bytes: new Uint8Array(readFileSync(file)) };
  });
};

const contents = ({ files }: Parcel): string[] => [
  ...files.filter((file) => notShipped.test(file)).map((file) => `${file} should not be shipped`),
  ...wanted.filter((file) => !files.includes(file)).map((file) => `${file} is missing`),
];

const publishing = async ({ bytes }: Parcel): Promise<string[]> => {
  const { messages, pkg } = await publint({ pack: { tarball: bytes.buffer }, strict: true });
  return messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
};

/** What the types say to those who import the package: ESM only, so by Node's ESM and by bundlers. */
const types = async ({ bytes, files }: Parcel): Promise<string[]> => {
  const result = await checkPackage(createPackageFromTarballData(bytes));
  if (result.types === false)
    return files.some((file) => file.endsWith('.d.ts')) ? ['no types are found'] : [];
  const problems = (['node16-esm', 'bundler'] as const).flatMap((resolutionKind) =>
    filterProblems(result, { resolutionKind }),
  );
  return problems.map(
    ({ kind }) => `${problemKindInfo[kind].title}: ${problemKindInfo[kind].shortDescription}`,
  );
};

const folder = mkdtempSync(path.join(tmpdir(), 'ragstone-parcels-'));
try {
  for (const parcel of pack(folder)) {
    const faults = [...contents(parcel), ...(await publishing(parcel)), ...(await types(parcel))];
    for (const fault of faults) console.log(`${parcel.name}: ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
