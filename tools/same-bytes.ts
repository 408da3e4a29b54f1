// `pnpm same-bytes`: every template in every format under other Nodes, compared with the repository's own file by file.
// Build first. The other Nodes come from npm, each into a folder of its own: side by side they take each other's place.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The oldest and the newest that are supported, beside the repository's own. */
const others = ['22', '26'];

const scratch = mkdtempSync(join(tmpdir(), 'ragstone-same-bytes-'));

/** Where npm puts a Node of a version. */
const installed = (version: string): string => {
  const folder = join(scratch, version);
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', `node@${version}`];
  execFileSync('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  return join(folder, 'node_modules', 'node', 'bin', 'node');
};

/** The SHA-256 of each file of every paper in every format, by the names of the files. */
const madeBy = (node: string): ReadonlyMap<string, string> => {
  const papers = ['--format', 'all', '--out', join(scratch, 'papers'), '--json', '--fail-on', 'never'];
  const args = ['apps/cli/dist/main.js', 'report', 'seeds/llr', '--as-of', '2026-06-15', ...papers];
  const { status, stdout, stderr } = spawnSync(node, args, { encoding: 'utf8', maxBuffer: 10_000_000 });
  if (status !== 0) throw new Error(`${node} ended with ${status}: ${stderr}`);
  const { files } = JSON.parse(stdout) as { files: readonly { file: string; sha256: string }[] };
  return new Map(files.map(({ file, sha256 }) => [file, sha256]));
};

const own = madeBy(process.execPath);
for (const version of others) {
  const node = installed(version);
  const name = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  const made = madeBy(node);
  const differ = [...new Set([...own.keys(), ...made.keys()])].filter(
    (file) => own.get(file) !== made.get(file),
  );
  for (const file of differ) process.stdout.write(`${file} is another under Node ${name}\n`);
  process.stdout.write(
    `${own.size - differ.length} of ${own.size} files are the same under Node ${name} as under ${process.version}.\n`,
  );
  if (differ.length > 0) process.exitCode = 1;
}
rmSync(scratch, { recursive: true });
