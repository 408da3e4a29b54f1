import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { csvMappingJsonSchema } from '@ragstone/workspace/import';
import { expect, test } from 'vitest';
import { runRagstone } from './run-ragstone.ts';

const extract = (name: string): string =>
  fileURLToPath(new URL(`../../../packages/workspace/test/extracts/${name}`, import.meta.url));

const freshWorkspace = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'ragstone import '));
  writeFileSync(join(folder, 'workspace.json'), '{ "id": "fresh", "title": "Fresh" }\n');
  return folder;
};

const coverage = (workspace: string): readonly string[] => [
  ...['import', 'ukhsa-coverage', extract('ukhsa-childhood-vaccination-coverage.csv'), '--into', workspace],
  ...['--document', 'coverage', '--title', 'Childhood vaccination coverage', '--published', '2025-08-01'],
  ...['--define', '--area', 'E10000018'],
];

/** The bands of childhood vaccination: below 90 red, 95 and more green. */
const rules = {
  id: 'vaccination',
  title: 'Childhood vaccination',
  version: 1,
  state: 'draft',
  forPeriods: { from: '2020-04', to: '2025-03' },
  ratings: [
    {
      id: 'childhood',
      for: { metrics: ['vaccination.childhood.*', 'fingertips.*'], windows: ['financial-year'] },
      goalBands: {
        unit: 'percent',
        red: { below: 90 },
        amber: { from: 90, below: 95 },
        green: { from: 95 },
      },
    },
  ],
};

test('what is imported is checked, and rated by a rule, down to the line of the published file', async () => {
  const workspace = freshWorkspace();
  const first = await runRagstone(coverage(workspace));
  expect([first.code, first.told]).toEqual([0, '']);
  expect(first.out).toContain('2 figures taken');
  const fingertips = await runRagstone([
    ...['import', 'fingertips', extract('fingertips.csv'), '--into', workspace, '--document', 'fingertips'],
    ...['--title', 'MMR at 2 years', '--published', '2025-11-01', '--indicator', '30309', '--age', '2 yrs'],
    ...['--define', '--unit', 'percent', '--period-kind', 'financial-year', '--polarity', 'higher'],
  ]);
  expect([fingertips.code, fingertips.told]).toEqual([0, '']);
  mkdirSync(join(workspace, 'rules'));
  writeFileSync(join(workspace, 'rules', 'vaccination.rules.json'), JSON.stringify(rules));

  expect((await runRagstone(['check', workspace])).out).toBe('Nothing is wrong.\n');
  const assessed = await runRagstone(['assess', workspace, '--as-of', '2025-11-02', '--json']);
  expect(assessed.told).toBe('As of 2025-11-02.\n');
  const { judgements } = JSON.parse(assessed.out) as {
    readonly judgements: readonly Readonly<Record<string, unknown>>[];
  };
  const judgement = (metric: string, period: string) =>
    judgements.find((each) => each.metric === metric && each.period === period);
  expect(judgement('vaccination.childhood.mmr1-24m', 'FY2023-24')).toMatchObject({
    place: 'E10000018',
    status: 'amber',
    value: 94.7,
  });
  expect(judgement('fingertips.30309', 'FY2022-23')).toMatchObject({ status: 'amber', value: 90.8708 });
});

test('--json prints the report and nothing else, and again it takes nothing', async () => {
  const workspace = freshWorkspace();
  await runRagstone(coverage(workspace));
  const { out, code, told } = await runRagstone([...coverage(workspace), '--json']);
  expect([code, told]).toEqual([0, '']);
  expect(JSON.parse(out)).toMatchObject({ schema: 'ragstone.import/1', rows: 43, taken: 0, written: [] });
});

test('rows left for a fault end it with 1, unless --fail-on says otherwise', async () => {
  const args = [
    ...['import', 'fingertips', extract('fingertips.csv'), '--title', 'F', '--published', '2025-11-01'],
    ...['--into', freshWorkspace()],
  ];
  expect((await runRagstone(args)).code).toBe(1);
  expect((await runRagstone([...args, '--fail-on', 'never'])).code).toBe(0);
});

test.each([
  [
    'an unknown kind',
    ['excel', 'x.csv'],
    'KIND excel: not known. Write one of fingertips, ukhsa-coverage, csv.',
  ],
  ['an unknown unit', ['fingertips', 'x.csv', '--unit', 'percents'], '--unit percents: not known.'],
  [
    'no file',
    ['ukhsa-coverage', 'x.csv', '--title', 'x', '--published', '2025-01-01'],
    'x.csv:1:1 file-unreadable',
  ],
  [
    'no mapping',
    ['csv', 'x.csv', '--title', 'x', '--publisher', 'x', '--published', '2025-01-01'],
    '--mapping is missing',
  ],
])('%s is bad usage, said in plain words', async (_, args, words) => {
  const { code, told } = await runRagstone(['import', ...args, '--into', freshWorkspace()]);
  expect(code).toBe(2);
  expect(told).toContain(words);
});

test('seeds/schemas/mapping.schema.json is what the parser parses', async () => {
  const file = fileURLToPath(new URL('../../../seeds/schemas/mapping.schema.json', import.meta.url));
  await expect(`${JSON.stringify(csvMappingJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(file);
});
