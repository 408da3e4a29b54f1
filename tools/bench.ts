// `pnpm bench [rules|command-line|nation]`: rules beside other rule engines and hand-written functions, and the command
// line beside a Node script that does nothing, each side by side in one run; the papers of every board of a simulated
// nation where they are asked for. Build first. The tables are printed, and kept in docs/performance.md, each part under
// its own heading.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
    args: [
      main,
      'report',
      'seeds/llr',
      '--as-of',
      '2026-06-15',
      '--format',
      'all',
      '--out',
      join(scratch, 'out'),
    ],
    bar: 'under 10 s',
  },
  {
    name: 'XmR charts of 130 organisations, 36 months, in four dialects, from source',
    args: ['packages/statistics/bench/judge-attendances.ts'],
    bar: 'under 1 s a dialect',
  },
];

const parts = [
  { name: 'rules', heading: 'Rules', measure: rulesPart },
  { name: 'command-line', heading: 'Command line', measure: commandLinePart },
  // It takes many minutes.
  { name: 'nation', heading: 'A nation of boards', measure: nationPart, onlyWhenNamed: true },
];
const asked = process.argv[2];
if (asked !== undefined && !parts.some(({ name }) => name === asked)) {
  throw new Error(`no part is called ${asked}: ${parts.map(({ name }) => name).join(', ')}`);
}
for (const { name, heading, measure, onlyWhenNamed = false } of parts) {
  if (asked === undefined ? onlyWhenNamed : asked !== name) continue;
  const text = measure();
  process.stdout.write(`${text}\n`);
  keep(heading, text);
}
rmSync(scratch, { recursive: true });

/** Puts a part in the page, in place of what stood under its heading. */
function keep(heading: string, text: string): void {
  const file = 'docs/performance.md';
  const page = readFileSync(file, 'utf8');
  const [head = '', ...sections] = page.split(/^(?=## )/m);
  const part = `## ${heading}\n\n${text.trim()}\n\n`;
  const kept = sections
    .filter((section) => !section.startsWith(`## ${heading}\n`))
    .map((each) => `${each.trim()}\n\n`);
  const ordered = [...kept, part].toSorted((a, b) => placeOf(a) - placeOf(b));
  writeFileSync(file, `${head.trim()}\n\n${ordered.join('').trim()}\n`);
}

function placeOf(section: string): number {
  return parts.findIndex(({ heading }) => section.startsWith(`## ${heading}\n`));
}

function machine(): string {
  return `on ${cpus().length} cores (${cpus()[0]?.model.trim()}) under Node ${process.versions.node}`;
}

function rulesPart(): string {
  return `Processor time ${machine()}: medians of nine turns that took turns, after three to warm up. Read the ratios.

${printedBy('tools/bench/rules.ts')}`;
}

function nationPart(): string {
  return `Processor time ${machine()}: one board after another in one process, each read, assessed and written as a worker does.

${printedBy('tools/bench/nation.ts')}`;
}

/** What a part that is a program of its own prints. */
function printedBy(program: string): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=@ragstone/source', '--disable-warning=ExperimentalWarning', program],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return stdout;
}

/** The median of nine runs, after one that is not counted; the works take turns, so that a busy moment meets all. */
function commandLinePart(): string {
  const rounds = Array.from({ length: 10 }, () => works.map(timed)).slice(1);
  const medians = works.map((_, index) => median(rounds.map((round) => round[index] ?? Number.NaN)));
  const [nothing = Number.NaN] = medians;
  const rows = works.map(({ name, bar }, index) => {
    const time = medians[index] ?? Number.NaN;
    const beyond = index === 0 ? '' : `${Math.round(time - nothing)}`;
    return `| ${name} | ${Math.round(time)} | ${beyond} | ${(time / nothing).toFixed(1)} | ${bar} |`;
  });
  return `Wall-clock time ${machine()}: medians of nine runs that took turns.

| work | ms | ms beyond the empty script | times the empty script | bar |
| --- | ---: | ---: | ---: | --- |
${rows.join('\n')}`;
}

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
