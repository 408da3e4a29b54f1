// `pnpm bench`: how long programs take beside a Node script that does nothing, side by side in one run.
// Build first. The table is printed, and kept in docs/performance.md.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

const main = 'apps/cli/dist/main.js';
const scratch = mkdtempSync(join(tmpdir(), 'ragstone-bench-'));
const empty = join(scratch, 'empty.mjs');
writeFileSync(empty, '');
const small = join(scratch, 'small');
writeSmallWorkspace(small);

interface Work {
  readonly name: string;
  readonly args: readonly string[];
  readonly bar: string;
}

const works: readonly Work[] = [
  { name: 'an empty Node script', args: [empty], bar: '' },
  { name: '`ragstone --help`', args: [main, '--help'], bar: 'within 60 ms of the empty script' },
  {
    name: '`ragstone check` on a small workspace',
    args: [main, 'check', small],
    bar: 'within 250 ms of the empty script',
  },
  {
    name: '`ragstone assess seeds/llr --json`',
    args: [main, 'assess', 'seeds/llr', '--as-of', '2026-06-15', '--json'],
    bar: '',
  },
  {
    name: 'the LLR workspace to every report',
    args: [main, 'report', 'seeds/llr', '--as-of', '2026-06-15', '--out', join(scratch, 'out')],
    bar: 'under 10 s',
  },
  {
    name: 'XmR charts of 130 organisations, 36 months, in four dialects, from source',
    args: ['packages/statistics/bench/judge-attendances.ts'],
    bar: 'under 1 s a dialect',
  },
];

/** The median of nine runs, after one that is not counted; the works take turns, so that a busy moment meets all. */
const rounds = Array.from({ length: 10 }, () => works.map(timed)).slice(1);
const medians = works.map((_, index) => median(rounds.map((round) => round[index] ?? Number.NaN)));
const [nothing = Number.NaN] = medians;

const rows = works.map(({ name, bar }, index) => {
  const time = medians[index] ?? Number.NaN;
  const beyond = index === 0 ? '' : `${Math.round(time - nothing)}`;
  return `| ${name} | ${Math.round(time)} | ${beyond} | ${(time / nothing).toFixed(1)} | ${bar} |`;
});
const table = [
  '| work | ms | ms beyond the empty script | times the empty script | bar |',
  '| --- | ---: | ---: | ---: | --- |',
  ...rows,
].join('\n');
const page = `# Performance

Written by \`pnpm bench\` on ${cpus().length} cores under Node ${process.versions.node}: medians of nine runs that took turns. Read
the ratios; the times are one machine's.

${table}
`;
process.stdout.write(`${table}\n`);
writeFileSync('docs/performance.md', page);
rmSync(scratch, { recursive: true });

function timed({ args }: Work): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { maxBuffer: 100_000_000 });
  const time = performance.now() - start;
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return time;
}

function median(numbers: readonly number[]): number {
  const ordered = numbers.toSorted((a, b) => a - b);
  return ordered[Math.floor(ordered.length / 2)] ?? Number.NaN;
}

function writeSmallWorkspace(folder: string): void {
  mkdirSync(folder);
  writeFileSync(join(folder, 'workspace.json'), '{ "id": "small", "title": "Small" }\n');
  writeFileSync(
    join(folder, 'places.json'),
    '{ "places": [{ "id": "E10000018", "name": "Leicestershire" }] }\n',
  );
}
