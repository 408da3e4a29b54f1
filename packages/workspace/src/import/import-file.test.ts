import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  bytesIn,
  exportOf,
  extract,
  figuresIn,
  fingertipsHeader,
  folderOf,
  freshWorkspace,
  imported,
  leftBy,
  refusal,
  fingertipsRow as row,
} from './import-workspace.fixture.ts';

test('takes a figure with its line, limits, count and caveat, in the workspace its own format', () => {
  const workspace = freshWorkspace();
  const file = exportOf(
    row({
      'Lower CI 95.0 limit': '89.1',
      'Upper CI 95.0 limit': '91.2',
      'Lower CI 99.8 limit': '88',
      'Upper CI 99.8 limit': '92',
      Count: '905',
      Denominator: '1000',
      'Value note': 'Aggregated from all known lower geography values',
    }),
  );
  expect(imported({ file, workspace })).toMatchObject({ rows: 1, taken: 1, left: [] });
  expect(figuresIn(workspace)).toMatchObject([
    {
      metric: 'health.rate',
      place: 'E06000017',
      period: { id: 'FY2022-23' },
      basis: 'fingertips',
      breakdown: null,
      vintage: '2025-11-01',
      value: 90.5,
      decimals: 1,
      count: 905,
      denominator: 1000,
      limits: { lower: 89.1, upper: 91.2 },
      widerLimits: { lower: 88, upper: 92 },
      caveat: 'Aggregated from all known lower geography values',
      source: { document: 'export', line: 2 },
    },
  ]);
});

test('a place that is printed once for each parent is taken once, and never summed', () => {
  const workspace = freshWorkspace();
  const england = { 'Area Code': 'E92000001', Count: '5' };
  const file = exportOf(row(england), row(), row({ ...england, 'Parent Code': 'E92000001' }));
  const report = imported({ file, workspace });
  expect([report.taken, leftBy(report)]).toEqual([2, { repeated: 1 }]);
  expect(figuresIn(workspace).map(({ count }) => count)).toEqual([null, 5]);
});

test('a figure that is printed with two values is not taken at all', () => {
  const workspace = freshWorkspace();
  const file = exportOf(row(), row({ Value: '80' }), row(), row({ 'Area Code': 'E92000001' }));
  const report = imported({ file, workspace });
  expect([report.taken, leftBy(report)]).toEqual([1, { 'rows-differ': 3 }]);
  expect(report.left[0]?.examples[0]).toMatchObject({ line: 2, column: 58 });
  expect(report.left[0]?.examples[0]?.says).toContain('on lines 2, 3, 4 with different values');
});

test.each([
  ['', '', 'missing'],
  ['', 'Value suppressed for disclosure control due to small count', 'suppressed'],
  ['*', '', 'suppressed'],
  ['0', 'Value suppressed for disclosure control due to small count', 'suppressed'],
  ['0', 'Value missing in source data', 'missing'],
  ['-', 'Value not published for data quality reasons', 'missing'],
  ['-1', 'Value suppressed due to small numbers', 'suppressed'],
])('the value %j beside the note %j is %s, never nought', (value, note, status) => {
  const workspace = freshWorkspace();
  imported({ file: exportOf(row({ Value: value, 'Value note': note })), workspace });
  expect(figuresIn(workspace)).toMatchObject([{ value: null, status, caveat: note === '' ? null : note }]);
});

test.each([
  ['a percentage below nought without a note', { Value: '-1' }, 'figure-refused'],
  ['a formula', { Value: '=1+1' }, 'formula'],
  ['a code that a spreadsheet guards', { 'Area Code': '="E06000017"' }, 'formula'],
  ['a thousands separator', { Value: '1,592' }, 'not-a-number'],
  ['a percent sign', { Value: '90.5%' }, 'not-a-number'],
  ['words for a number', { Value: 'n/a' }, 'not-a-number'],
  ['one limit without the other', { 'Lower CI 95.0 limit': '80' }, 'figure-refused'],
  ['a period of another kind', { 'Time period': '2022', 'Time period Sortable': '' }, 'period-unreadable'],
  ['a range that is not the period', { 'Time period range': '3y' }, 'period-columns-differ'],
  ['a start that is not the period', { 'Time period Sortable': '20200000' }, 'period-columns-differ'],
  ['a place that is not in the workspace', { 'Area Code': 'E06000016' }, 'place-unknown'],
  ['a practice', { 'Area Code': 'B82007' }, 'place-without-code'],
  ['another indicator', { 'Indicator ID': '2' }, 'not-asked'],
  [
    'a period after the day of publication',
    { 'Time period': '2026/27', 'Time period Sortable': '' },
    'figure-refused',
  ],
])('%s is left with its reason, and hides no other row', (_, changes, reason) => {
  const workspace = freshWorkspace();
  const report = imported({ file: exportOf(row(changes), row({ 'Area Code': 'E92000001' })), workspace });
  expect([report.rows, report.taken, leftBy(report)]).toEqual([2, 1, { [reason]: 1 }]);
  expect(figuresIn(workspace)).toHaveLength(1);
});

test('2020/21 is read by the kind of the metric, and is refused where nothing says which year it is', () => {
  const academic = freshWorkspace({ frequency: 'academic-year' });
  imported({ file: exportOf(row()), workspace: academic });
  expect(figuresIn(academic)[0]?.period.id).toBe('AY2022-23');
  expect(
    refusal({ file: exportOf(row()), workspace: freshWorkspace(), define: true, unit: 'percent' }),
  ).toContain('--define needs --unit and --period-kind');
});

test('the kind of period may be declared for a metric that is published for another', () => {
  const workspace = freshWorkspace();
  imported({ file: exportOf(row()), workspace, periodKind: 'academic-year' });
  expect(figuresIn(workspace)[0]?.period.id).toBe('AY2022-23');
});

test('what is declared of a metric that is written is written', () => {
  const workspace = folderOf({ 'workspace.json': '{ "id": "fresh", "title": "Fresh" }' });
  const kind = { define: true, unit: 'percent', periodKind: 'financial-year' } as const;
  imported({ file: exportOf(row()), workspace, ...kind, polarity: 'lower', decimals: 0 });
  const written = JSON.parse(readFileSync(join(workspace, 'imports/export/metrics.json'), 'utf8'));
  expect(written.metrics[0]).toMatchObject({
    id: 'health.rate',
    title: 'A rate',
    polarity: 'lower',
    decimals: 0,
    publication: { lagDays: 946 },
    expected: { places: ['E06000017'], from: 'FY2022-23', to: null },
  });
});

test('pooled years are pooled years', () => {
  const workspace = freshWorkspace({ frequency: 'pooled-calendar-years' });
  const pooled = {
    'Time period': '2001 - 03',
    'Time period range': '3y',
    'Time period Sortable': '20010000',
  };
  imported({ file: exportOf(row(pooled)), workspace });
  expect(figuresIn(workspace)[0]?.period).toMatchObject({ id: '2001--2003', last: '2003-12-31' });
});

test('sexes, ages and categories are kept apart, and the one that a metric is about is the whole', () => {
  const rows = [
    row(),
    row({ Sex: 'Female' }),
    row({ Age: '65+ yrs' }),
    row({ 'Category Type': 'Deciles', Category: 'Most deprived' }),
  ];
  const apart = freshWorkspace();
  expect(imported({ file: exportOf(...rows), workspace: apart })).toMatchObject({ taken: 4, parts: 3 });
  expect(figuresIn(apart).map(({ breakdown }) => breakdown)).toEqual([
    null,
    { Deciles: 'Most deprived' },
    { age: '65+ yrs' },
    { sex: 'female' },
  ]);
  const women = freshWorkspace();
  expect(leftBy(imported({ file: exportOf(...rows), workspace: women, sex: 'Female' }))).toEqual({
    'not-asked': 3,
  });
  expect(figuresIn(women)).toMatchObject([{ breakdown: null }]);
});

test('the columns are found by their names: an older export has 26, another names them otherwise', () => {
  const names = fingertipsHeader.split(',').filter((name) => name !== 'Time period range');
  const values = row().split(',').slice(0, -1);
  const file = join(
    folderOf({ 'old.csv': `\uFEFF${names.toReversed().join(',')}\r\n${values.toReversed().join(',')}\r\n` }),
    'old.csv',
  );
  const workspace = freshWorkspace();
  expect(imported({ file, workspace }).taken).toBe(1);
  expect(figuresIn(workspace)[0]?.source.line).toBe(2);
});

test('empty columns at the end are passed over, filled ones are not; a line break in a cell is a space', () => {
  const workspace = freshWorkspace();
  const note = row({ 'Value note': 'two\nlines' });
  const report = imported({
    file: exportOf(
      note,
      `${row({ 'Area Code': 'E92000001' })},,`,
      `${row({ 'Area Code': 'E92000001' })},x`,
      '',
      row({ 'Time period': 'x' }),
    ),
    workspace,
  });
  expect(leftBy(report)).toEqual({ 'row-broken': 1, blank: 1, 'period-unreadable': 1 });
  expect(report.left.find(({ reason }) => reason === 'period-unreadable')?.examples[0]?.line).toBe(7);
  expect(figuresIn(workspace).map(({ caveat }) => caveat)).toEqual(['two lines', null]);
});

test('a number of 17 digits keeps the 15 that a number can hold', () => {
  const workspace = freshWorkspace();
  imported({ file: exportOf(row({ Value: '63.026473684210526', Count: '1.2E+3' })), workspace });
  expect(figuresIn(workspace)[0]).toMatchObject({ value: 63.0264736842105, count: 1200 });
});

test('twice leaves the same bytes, and another filter adds to what stands', () => {
  const workspace = freshWorkspace();
  const file = exportOf(row(), row({ 'Area Code': 'E92000001' }));
  imported({ file, workspace, areas: ['E06000017'] });
  const once = bytesIn(workspace);
  expect(imported({ file, workspace, areas: ['E06000017'] })).toMatchObject({ taken: 0, written: [] });
  expect(bytesIn(workspace)).toEqual(once);
  expect(imported({ file, workspace })).toMatchObject({ taken: 1, written: ['imports/export/figures.csv'] });
  const path = join('imports', 'export', 'figures.csv');
  expect(bytesIn(workspace)[path]?.startsWith(once[path] ?? 'none')).toBe(true);
  expect(figuresIn(workspace)).toHaveLength(2);
});

test('a figure that changed is a new vintage, one that did not is not written again', () => {
  const workspace = freshWorkspace();
  const england = { 'Area Code': 'E92000001' };
  imported({ file: exportOf(row(), row(england)), workspace });
  const document = { id: 'export-2026', title: 'The next export', published: '2026-02-01' };
  const report = imported({ file: exportOf(row(), row({ ...england, Value: '91' })), workspace, document });
  expect(report).toMatchObject({ taken: 1, restated: 1, knownFrom: '2026-02-01' });
  expect(leftBy(report)).toEqual({ unchanged: 1 });
  expect(figuresIn(workspace).map(({ value, vintage }) => [value, vintage])).toEqual([
    [91, '2026-02-01'],
    [90.5, '2025-11-01'],
    [90.5, '2025-11-01'],
  ]);
});

test('the same document may be known from a later day', () => {
  const workspace = freshWorkspace();
  imported({ file: exportOf(row()), workspace, knownFrom: '2025-12-01' });
  expect(figuresIn(workspace)[0]).toMatchObject({ vintage: '2025-12-01' });
});

test('the same vintage with another value is refused, and nothing is overwritten', () => {
  const workspace = freshWorkspace();
  imported({ file: exportOf(row()), workspace });
  const before = bytesIn(workspace);
  const report = imported({ file: exportOf(row({ Value: '91' })), workspace });
  expect(leftBy(report)).toEqual({ 'held-differs': 1 });
  expect(report.left[0]).toMatchObject({ severity: 'error' });
  expect(report.left[0]?.examples[0]?.says).toContain('The workspace has 90.5');
  expect(bytesIn(workspace)).toEqual(before);
});

test('a metric that is not there is left with what to add; --define writes it, and its places', () => {
  const workspace = freshWorkspace();
  const file = exportOf(
    row({ 'Indicator ID': '2' }),
    row({ 'Indicator ID': '2', 'Area Code': 'E06000016', 'Area Name': 'Leicester' }),
  );
  const asked = { file, workspace, indicators: ['2'] };
  const report = imported(asked);
  expect(report.left).toMatchObject([
    { reason: 'metric-unknown', topic: 'fingertips.2', severity: 'error', rows: 2 },
  ]);
  const define = { define: true, unit: 'percent', periodKind: 'financial-year', polarity: 'higher' } as const;
  expect(imported({ ...asked, ...define })).toMatchObject({
    taken: 2,
    defined: { metrics: ['fingertips.2'], places: ['E06000016'] },
    written: ['documents', 'places', 'metrics']
      .map((name) => `imports/export/${name}.json`)
      .concat('imports/export/figures.csv'),
  });
  expect(figuresIn(workspace)).toHaveLength(2);
});

test('a unit that is not that of the metric leaves its rows', () => {
  const report = imported({
    file: exportOf(row()),
    workspace: freshWorkspace(),
    unit: 'count',
    periodKind: 'financial-year',
  });
  expect(leftBy(report)).toEqual({ 'unit-differs': 1 });
});

test.each([
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x49, 0x00]), ':1:1 file-not-utf8. The file is saved as UTF-16'],
  [
    'Windows-1252',
    new Uint8Array([...new TextEncoder().encode(`${fingertipsHeader}\nab`), 0x96]),
    ':2:3 file-not-utf8',
  ],
  ['semicolons', fingertipsHeader.replaceAll(',', ';'), ':1:1 csv-separator'],
  [
    'carriage returns',
    `${fingertipsHeader}\r1,2\r`,
    ':1:1 csv-separator. The lines end with carriage returns',
  ],
  ['another file', 'a,b\n1,2\n', ':1:1 column-missing. The header has no "Indicator ID"'],
  ['a column twice', `${fingertipsHeader},Value\n`, ':1:'],
  ['nothing', '', ':1:1 file-empty'],
])('%s is refused whole, by file, line and column', (_, content, words) => {
  const folder = folderOf({ 'x.csv': content });
  const workspace = freshWorkspace();
  const before = bytesIn(workspace);
  expect(refusal({ file: join(folder, 'x.csv'), workspace })).toContain(`x.csv${words}`);
  expect(bytesIn(workspace)).toEqual(before);
});

test.each([
  [
    'no file',
    { file: '/nowhere.csv' },
    '/nowhere.csv:1:1 file-unreadable. The file cannot be read: it is not there.',
  ],
  ['no day of publication', { document: { title: 'x' } }, '--published is missing'],
  ['a day in another form', { document: { title: 'x', published: '1/11/2025' } }, '--published 1/11/2025'],
  ['a place that is none', { areas: ['E06000071'] }, '--area E06000071: there is no such place'],
  ['known before it was published', { knownFrom: '2025-01-01' }, 'nobody could know it'],
  ['a mapping where none is read', { mapping: 'x' }, '--mapping is for csv only'],
  ['a document that could be a path', { document: { id: '../x' } }, '--document ../x'],
])('%s is refused in plain words', (_, changes, words) => {
  expect(refusal({ file: exportOf(row()), workspace: freshWorkspace(), ...changes })).toContain(words);
});

test('a workspace with errors is not imported into: what is half read must not be compared with', () => {
  const workspace = freshWorkspace();
  imported({ file: exportOf(row()), workspace });
  appendFileSync(join(workspace, 'imports/export/figures.csv'), 'actual,health.rate\n');
  expect(refusal({ file: exportOf(row()), workspace })).toContain('Mend them first');
  writeFileSync(join(workspace, 'places.json'), '{');
  expect(refusal({ file: exportOf(row()), workspace })).toContain('The workspace has errors');
});

test('two imports at once: the second is refused, and what the first left behind is named', () => {
  const workspace = freshWorkspace();
  mkdirSync(join(workspace, '.ragstone-import'));
  expect(refusal({ file: exportOf(row()), workspace })).toContain('Another import is at work');
});

test('only the metrics that are asked for', () => {
  const report = imported({ file: exportOf(row()), workspace: freshWorkspace(), metrics: ['health.other'] });
  expect(leftBy(report)).toEqual({ 'not-asked': 1 });
});

test('a dry run writes nothing, and nothing is left behind', () => {
  const workspace = freshWorkspace();
  const before = bytesIn(workspace);
  expect(imported({ file: exportOf(row()), workspace, dryRun: true })).toMatchObject({
    taken: 1,
    written: [],
  });
  expect(bytesIn(workspace)).toEqual(before);
  imported({ file: exportOf(row()), workspace });
  expect(existsSync(join(workspace, '.ragstone-import'))).toBe(false);
});

test('figures that somebody noted by hand are kept as they stand', () => {
  const workspace = freshWorkspace();
  imported({ file: exportOf(row()), workspace });
  const path = join(workspace, 'imports/export/figures.csv');
  const noted = readFileSync(path, 'utf8')
    .replace(/^(role.*)$/m, '$1,note')
    .replace(/^(actual.*)$/m, '$1,seen');
  writeFileSync(path, noted);
  const file = exportOf(row(), row({ 'Area Code': 'E92000001' }));
  expect(imported({ file, workspace }).written).toEqual(['imports/export/2.figures.csv']);
  expect(readFileSync(path, 'utf8')).toBe(noted);
  expect(figuresIn(workspace)).toHaveLength(2);
});

test('the coverage of UKHSA: one metric for each vaccine and age, and -1 is no figure', () => {
  const workspace = folderOf({ 'workspace.json': '{ "id": "fresh", "title": "Fresh" }' });
  const file = extract('ukhsa-childhood-vaccination-coverage.csv');
  const document = { title: 'Coverage', published: '2025-08-01' };
  const report = imported({
    kind: 'ukhsa-coverage',
    indicators: [],
    file,
    workspace,
    document,
    define: true,
  });
  expect(report).toMatchObject({ rows: 43, taken: 43, left: [] });
  const figures = figuresIn(workspace);
  expect(figures.find(({ place }) => place === 'E08000009')).toMatchObject({
    value: null,
    status: 'missing',
  });
  expect(
    figures.find(
      ({ metric, place, period }) =>
        metric === 'vaccination.childhood.mmr1-24m' && place === 'E10000018' && period.id === 'FY2023-24',
    )?.value,
  ).toBeGreaterThan(90);
  const early = refusedDays(file);
  expect(early).toEqual({ 'known-later': 43 });
});

const refusedDays = (file: string) => {
  const workspace = folderOf({ 'workspace.json': '{ "id": "fresh", "title": "Fresh" }' });
  const document = { title: 'Coverage', published: '2025-07-31' };
  return leftBy(
    imported({ kind: 'ukhsa-coverage', indicators: [], file, workspace, document, define: true }),
  );
};
