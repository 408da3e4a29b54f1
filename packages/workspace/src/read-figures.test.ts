import { expect, test } from 'vitest';
import { parseWorkspace } from './parse-workspace.ts';
import { filesOf, lines, smallWorkspace } from './small-workspace.fixture.ts';

const all = [
  'role,metric,place,period,basis,value,document,line',
  'status,breakdown,vintage,scale,more_than,labelled,caveat,at_least,fewer_than,count,denominator,lower,upper,lower_99_8,upper_99_8,note',
].join();

const usual = {
  role: 'actual',
  metric: 'bcf.on-ready-date',
  place: 'local:riverside',
  period: '2025-10',
  basis: 'return',
  value: '85.0',
  document: 'report',
  line: '12',
};

const row = (changes: Readonly<Record<string, string>>): string => {
  const cells: Readonly<Record<string, string>> = { ...usual, ...changes };
  return all
    .split(',')
    .map((column) => (/[",]/.test(cells[column] ?? '') ? `"${cells[column]}"` : (cells[column] ?? '')))
    .join();
};

const load = (csv: string, changes: Readonly<Record<string, string>> = {}) =>
  parseWorkspace(filesOf({ ...smallWorkspace, ...changes, 'figures/monthly.figures.csv': csv }));

const columnOf = (written: string, column: string): number =>
  written.split(',').slice(0, all.split(',').indexOf(column)).join().length + 2;

test.each([
  ['role', { role: 'actul' }, 'word-unknown', 'Did you mean "actual"?'],
  ['metric', { metric: 'bcf.on-ready-day' }, 'metric-unknown', 'Did you mean "bcf.on-ready-date"?'],
  ['place', { place: 'local:rivrside' }, 'place-unknown', 'Did you mean "local:riverside"?'],
  ['document', { document: 'reprot' }, 'document-unknown', 'Did you mean "report"?'],
  ['period', { period: 'Oct 2025' }, 'period-unreadable', 'Write 2025-10'],
  ['period', { period: '2025-13' }, 'period-unreadable', ''],
  ['period', { period: '2052-10' }, 'figure-before-its-period', 'before the end'],
  ['period', { period: '2015-10' }, 'period-not-expected', 'more than 5 years before 2023-04'],
  [
    'period',
    { period: '2052-10', role: 'target' },
    'period-not-expected',
    'more than 10 years after 2025-12-05',
  ],
  ['basis', { basis: '' }, 'cell-empty', 'under "basis"'],
  ['basis', { basis: 'retrun' }, 'basis-unknown', 'Did you mean "return"?'],
  ['basis', { basis: 'Return' }, 'basis-unknown', 'Did you mean "return"?'],
  ['value', { value: '85%' }, 'text-for-number', 'Write 85:'],
  ['value', { value: '1,592' }, 'text-for-number', 'Write 1592:'],
  ['value', { value: '£5' }, 'text-for-number', 'Write 5:'],
  ['value', { value: '–5' }, 'text-for-number', 'Write -5:'],
  ['value', { value: '.5' }, 'text-for-number', 'Write 0.5:'],
  ['value', { value: '1e3' }, 'text-for-number', 'plain digits'],
  ['value', { value: 'n/a' }, 'text-for-number', 'leave the cell empty and say missing'],
  ['value', { value: '9'.repeat(400) }, 'text-for-number', ''],
  ['value', { value: '' }, 'value-missing', 'say missing or suppressed'],
  ['value', { status: 'missing' }, 'value-unexpected', 'missing'],
  ['value', { value: '-0.5' }, 'value-impossible', 'never negative'],
  ['value', { value: '100.1' }, 'value-impossible', 'the most is 100'],
  ['line', { line: '0' }, 'value-impossible', 'counted from 1'],
  ['line', { line: '1.5' }, 'value-impossible', 'counted from 1'],
  ['status', { status: 'Final' }, 'word-unknown', 'Did you mean "final"?'],
  ['breakdown', { breakdown: 'female' }, 'breakdown-unreadable', 'name=value'],
  ['breakdown', { breakdown: 'sex=f;sex=m' }, 'breakdown-unreadable', ''],
  ['vintage', { vintage: '05/12/2025' }, 'day-unreadable', 'Write 2025-12-05'],
  ['labelled', { labelled: 'per 1000' }, 'word-unknown', 'Did you mean "per-1000"?'],
  ['scale', { scale: '10' }, 'value-impossible', 'in thousands (1000) or millions (1000000)'],
  [
    'more_than',
    { value: '-1', more_than: 'actual', role: 'target' },
    'difference-without-figure',
    'no such figure',
  ],
  ['more_than', { value: '-1', more_than: 'last year' }, 'difference-without-figure', 'actual, or a period'],
  ['count', { count: '-1' }, 'value-impossible', 'never negative'],
  ['upper', { lower: '80' }, 'limits-incomplete', '"upper" is empty'],
  ['lower', { lower: '90', upper: '80' }, 'limits-reversed', ''],
  ['at_least', { at_least: '10', fewer_than: '10' }, 'limits-reversed', ''],
  ['value', { lower: '40', upper: '50' }, 'value-impossible', 'its own limits are 40 and 50'],
  ['value', { lower: '85.6', upper: '90' }, 'value-impossible', 'its own limits are 85.6 and 90'],
  ['value', { lower_99_8: '86', upper_99_8: '90' }, 'value-impossible', 'its own limits are 86 and 90'],
])('a fault under %s: %o is %s', (column, changes, code, says) => {
  const written = row(changes as Record<string, string>);
  const { workspace, findings } = load(lines(all, written));
  expect(findings.map((finding) => finding.code)).toEqual([code]);
  expect(findings[0]?.message).toContain(says);
  expect(findings[0]?.position).toEqual({
    file: 'figures/monthly.figures.csv',
    line: 2,
    column: columnOf(written, column) - (column === 'role' ? 1 : 0),
  });
  expect(workspace?.figures).toEqual([]);
});

test('limits and bounds are counted in what the value is counted in, events are not', () => {
  const printed = { value: '1.6', scale: '1000', lower: '1.5', upper: '1.7', fewer_than: '2', count: '17' };
  const { workspace } = load(lines(all, row({ ...printed, metric: 'bcf.admissions' })));
  expect(workspace?.figures[0]).toMatchObject({
    value: 1600,
    limits: { lower: 1500, upper: 1700 },
    bounds: { atLeast: null, fewerThan: 2000 },
    count: 17,
  });
});

test('a figure may lie beside its limits by what rounding took away', () => {
  for (const [lower, upper] of [
    ['85', '85'],
    ['85.04', '86'],
    ['84', '84.96'],
    ['85.4', '90'],
  ] as const) {
    const coarser = lower === '85.4' ? { value: '85' } : {};
    expect(load(lines(all, row({ lower, upper, ...coarser }))).findings).toEqual([]);
  }
});

test('every column is read', () => {
  const { workspace, findings } = load(
    lines(
      all,
      row({
        status: 'estimated',
        breakdown: 'sex=female; age=65+',
        vintage: '2026-01-05',
        labelled: 'ratio',
        caveat: 'one site, late',
        at_least: '1',
        fewer_than: '10',
        count: '17',
        denominator: '20',
        lower: '80.5',
        upper: '90',
        note: 'checked',
      }),
    ),
  );
  expect(findings).toEqual([]);
  expect(workspace?.figures[0]).toMatchObject({
    status: 'estimated',
    breakdown: { sex: 'female', age: '65+' },
    vintage: '2026-01-05',
    labelled: 'ratio',
    caveat: 'one site, late',
    bounds: { atLeast: 1, fewerThan: 10 },
    count: 17,
    denominator: 20,
    limits: { lower: 80.5, upper: 90 },
    value: 85,
    decimals: 1,
  });
});

test('an estimate may look ahead, and a metric with a range may go beyond 100 percent', () => {
  expect(load(lines(all, row({ period: '2026-10', status: 'estimated' }))).findings).toEqual([]);
  const metrics = (smallWorkspace['metrics/discharge.metrics.json'] ?? '').replace(
    '"polarity": "higher"',
    '"polarity": "higher", "range": { "to": 200 }',
  );
  expect(
    load(lines(all, row({ value: '150' })), { 'metrics/discharge.metrics.json': metrics }).findings,
  ).toEqual([]);
});

test('a period a little before the first expected is history: said once, and used', () => {
  const { workspace, findings } = load(lines(all, row({ period: '2022-10' }), row({ period: '2022-11' })));
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
    ['history-before-expected', 'info'],
  ]);
  expect(workspace?.figures).toHaveLength(2);
});

test('a header with faults is told in full, and none of its rows is used', () => {
  const { workspace, findings } = load('role,metric,place,period,basis,valeu,document,line,line,other\n');
  expect(findings.map(({ code, position }) => `${position?.column} ${code}`)).toEqual([
    '1 column-missing',
    '32 column-unknown',
    '52 column-twice',
    '57 column-unknown',
  ]);
  expect(findings[1]?.message).toContain('Did you mean "value"?');
  expect(workspace?.figures).toEqual([]);
});

test('the rows under a header with an unknown column are still checked', () => {
  const { workspace, findings } = load(lines(`${all},vintgae`, `${row({ value: '85%' })},2026-01-01`));
  expect(findings.map(({ code }) => code)).toEqual(['column-unknown', 'text-for-number']);
  expect(workspace?.figures).toEqual([]);
});

test('another separator is one fault', () => {
  const { findings } = load(all.replaceAll(',', ';'));
  expect(findings.map(({ code }) => code)).toEqual(['csv-separator']);
});

test('a row that is too long, and rows without anything', () => {
  const { workspace, findings } = load(lines(all, `${row({})},,`, ',,,', '', row({})));
  expect(findings.map(({ code, position }) => `${position?.line}:${position?.column} ${code}`)).toEqual([
    '2:1 row-too-long',
  ]);
  expect(workspace?.figures.map(({ at }) => at.path)).toEqual([[5, 'value']]);
});

test('the same figure twice, also with the same value and under another name of its span', () => {
  const { workspace, findings } = load(
    lines(
      all,
      row({}),
      row({ period: 'FY2024-25' }),
      row({ period: 'R12-2025-03' }),
      row({ breakdown: 'sex=male' }),
      row({}),
    ),
  );
  expect(findings.map(({ code, position }) => `${position?.line} ${code}`)).toEqual([
    '4 figure-twice',
    '6 figure-twice',
  ]);
  expect(findings[1]?.message).toContain('figures/monthly.figures.csv:2:57, with the same value');
  expect(workspace?.figures.map(({ breakdown }) => breakdown)).toEqual([{ sex: 'male' }]);
});

test('a figure printed as a difference is what it makes with the one it differs from', () => {
  const { workspace, findings } = load(
    lines(
      all,
      row({ role: 'target', basis: 'plan', value: '1.5', more_than: 'actual' }),
      row({ period: '2025-09', value: '-2.0', more_than: '2025-10' }),
      row({}),
    ),
  );
  expect(findings).toEqual([]);
  expect(workspace?.figures.map(({ role, value, difference }) => [role, value, difference])).toEqual([
    ['actual', 85, undefined],
    ['target', 86.5, { value: 1.5, moreThan: 'actual' }],
    ['actual', 83, { value: -2, moreThan: '2025-10' }],
  ]);
});

test.each([
  ['is from another document', { document: 'plan', vintage: '2025-12-05' }],
  ['is about another part of the people', { breakdown: 'sex=female' }],
  ['has a fault', { value: '85%' }],
  ['is printed as a difference itself', { value: '0', more_than: '2025-10' }],
])('nothing is worked out from a figure that %s', (_, changes: Readonly<Record<string, string>>) => {
  const { workspace, findings } = load(
    lines(all, row({ role: 'target', basis: 'plan', value: '1.5', more_than: 'actual' }), row(changes)),
  );
  expect(findings.map(({ code }) => code)).toContain('difference-without-figure');
  expect(workspace?.figures.filter(({ role }) => role === 'target')).toEqual([]);
});

test('digits printed in millions stand for millions', () => {
  const figures = (cells: Readonly<Record<string, string>>) =>
    load(lines(all, row({ metric: 'bcf.admissions', ...cells }))).workspace?.figures;
  expect(figures({ value: '3.81', scale: '1000000' })).toMatchObject([{ value: 3_810_000, decimals: 0 }]);
  expect(figures({ value: '4', scale: '1000' })).toMatchObject([{ value: 4000, decimals: 0 }]);
});

test('another vintage is a restatement and no fault', () => {
  const { workspace, findings } = load(lines(all, row({}), row({ vintage: '2026-01-05', value: '84' })));
  expect(findings).toEqual([]);
  expect(workspace?.figures).toHaveLength(2);
});

test('no earlier vintage stands in for a restatement with a fault, a later one does', () => {
  const { workspace } = load(
    lines(
      all,
      row({}),
      row({ vintage: '2026-01-05', value: '84%' }),
      row({ vintage: '2026-02-05', value: '83' }),
    ),
  );
  expect(workspace?.figures.map(({ value }) => value)).toEqual([83]);
});

test('a row pasted twenty thousand times is told each time, and does not cost the square of that', () => {
  const { workspace, findings } = load(lines(all, ...Array.from({ length: 20_000 }, () => row({}))));
  expect(findings).toHaveLength(19_999);
  expect(workspace?.figures).toEqual([]);
});

test('a restatement whose basis is misspelt takes the earlier figure with it, and leaves other bases alone', () => {
  const { workspace } = load(
    lines(
      all,
      row({ vintage: '2025-11-20' }),
      row({ vintage: '2025-11-20', basis: 'plan', line: '13' }),
      row({ basis: 'retrun', value: '70' }),
    ),
  );
  expect(workspace?.figures.map(({ basis }) => basis)).toEqual(['plan']);
});
