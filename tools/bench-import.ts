// `node tools/bench-import.ts [ROWS]`: how fast a published file is imported, and in how much memory. Build first. It
// makes a file in the shape of a Fingertips export (10 million rows, 2 GB, where no number is given), imports one place
// of it and then all of it, and keeps the table in docs/performance-import.md.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const rows = Number(process.argv[2] ?? 10_000_000);
const scratch = mkdtempSync(join(tmpdir(), 'ragstone-bench-import-'));
const file = join(scratch, 'export.csv');

const columns = [
  'Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category',
  'Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,Count',
  'Denominator,Value note,Recent Trend,Compared to England value or percentiles',
  'Compared to Regions (statistical) value or percentiles,Time period Sortable,New data,Compared to goal',
  'Time period range',
].join();

/** One row in ten stands for England, and another repeats it; one in fifty is suppressed. */
const rowOf = (number: number): string => {
  const isEngland = number % 10 > 7;
  const period = Math.floor(number / 10) % 20;
  const figure = isEngland ? 4000 * Math.floor(number / 4000) + 10 * period : number;
  const area = isEngland
    ? 'E92000001'
    : `E06${String((number % 10) + 10 * (Math.floor(number / 200) % 20)).padStart(6, '0')}`;
  const indicator = 10_000 + Math.floor(figure / 4000);
  const value = figure % 50 === 0 ? '' : `${(50 + (figure % 4999) / 100).toFixed(4)}`;
  const years = `${2004 + period}/${String(5 + period).padStart(2, '0')}`;
  const note = value === '' ? 'Value suppressed for disclosure control due to small count' : '';
  const limits = value === '' ? ',,,' : `${Number(value) - 1},${Number(value) + 1},,`;
  const parent = number % 10 === 9 ? ',' : 'E92000001,England';
  return `${indicator},"Indicator ${indicator}, coverage",${parent},${area},Area ${area},Counties & UAs,Persons,All ages,,,${years},${value},${limits},${figure % 5000},${figure % 60_000},${note},,Similar,Not compared,${2004 + period}0000,,,1y`;
};

const makeFile = (): void => {
  const out = openSync(file, 'w');
  writeFileSync(out, `${columns}\n`);
  for (let from = 0; from < rows; from += 10_000) {
    const length = Math.min(10_000, rows - from);
    writeFileSync(out, `${Array.from({ length }, (_, index) => rowOf(from + index)).join('\n')}\n`);
  }
  closeSync(out);
};

/** Runs an import and gives its seconds and the most memory that it held, as the system counts it. */
const timed = (name: string, asked: readonly string[]): string => {
  const workspace = join(scratch, name.replaceAll(' ', '-'));
  mkdirSync(workspace, { recursive: true });
  writeFileSync(join(workspace, 'workspace.json'), '{ "id": "bench", "title": "Bench" }\n');
  const args = [
    'import',
    'fingertips',
    file,
    '--into',
    workspace,
    '--document',
    'export',
    '--title',
    'Export',
  ];
  const told = [
    '--published',
    '2025-11-01',
    '--define',
    '--unit',
    'percent',
    '--period-kind',
    'financial-year',
  ];
  const peak = "process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))";
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${peak}`,
      'apps/cli/dist/main.js',
      ...args,
      ...told,
      ...asked,
      '--json',
    ],
    { encoding: 'utf8', maxBuffer: 1_000_000_000 },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`the import ended with ${status}: ${stderr} ${stdout.slice(0, 2000)}`);
  const { taken } = JSON.parse(stdout) as { readonly taken: number };
  const memory = Math.round(Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024);
  return `| ${name} | ${rows} | ${taken} | ${seconds.toFixed(1)} | ${Math.round(rows / seconds)} | ${memory} |`;
};

makeFile();
const gigabytes = (statSync(file).size / 1e9).toFixed(2);
const works = [
  ['one place', ['--area', 'E06000017']],
  ['all of it', []],
] as const;
const table = [
  '| import | rows | taken | s | rows a second | most memory, MB |',
  '| --- | ---: | ---: | ---: | ---: | ---: |',
  ...works.map(([name, asked]) => timed(name, asked)),
].join('\n');
const page = `# Performance of the import

Written by \`node tools/bench-import.ts\` under Node ${process.versions.node}: a file of ${gigabytes} GB in the shape of a Fingertips
export, imported into a workspace that has only its head. The memory is the most that the process held.

${table}
`;
process.stdout.write(`${table}\n`);
writeFileSync('docs/performance-import.md', page);
rmSync(scratch, { recursive: true });
