import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importFile } from '../import-file.ts';
import {
  extract,
  figuresIn,
  folderOf,
  freshWorkspace,
  imported,
  leftBy,
} from '../import-workspace.fixture.ts';
import type { CsvMapping } from './mapping.ts';

const careHomes = {
  basis: 'ascof',
  metric: {
    column: 'indicator',
    ids: {
      'Permanent admissions to residential and nursing care homes aged 65+': 'care-homes.admissions-65',
    },
  },
  polarity: 'lower',
  place: { column: 'area_code', name: 'area_name' },
  period: { column: 'period', kind: 'financial-year' },
  value: { column: 'value', unit: 'per-100000' },
} as const satisfies CsvMapping;

const plain = {
  basis: 'fingertips',
  metric: { always: 'health.rate' },
  place: { column: 'place' },
  period: { column: 'month', kind: 'financial-year', given: 'last-day' },
  value: { column: 'value', unit: 'percent' },
} as const satisfies CsvMapping;

const request = (mapping: unknown, csv: string | null = null) => {
  const folder = folderOf({ 'my.mapping.json': JSON.stringify(mapping), 'file.csv': csv ?? '' });
  return {
    kind: 'csv' as const,
    indicators: [],
    file: csv === null ? extract('care-home-admissions.csv') : join(folder, 'file.csv'),
    mapping: join(folder, 'my.mapping.json'),
    document: { id: 'a-file', title: 'A file', publisher: 'Us', published: '2025-06-01' },
  };
};

const blank = (): string => folderOf({ 'workspace.json': '{ "id": "fresh", "title": "Fresh" }' });

test('a file is read as its mapping says, and metrics are named as the file names them', () => {
  const workspace = blank();
  const report = imported({ ...request(careHomes), workspace, define: true });
  expect([report.rows, report.taken, leftBy(report)]).toEqual([24, 20, { 'not-a-number': 4 }]);
  expect(report.columnsNotRead).toEqual(['measure', 'unit']);
  expect(figuresIn(workspace)[0]).toMatchObject({ basis: 'ascof', place: 'E08000009', value: 543 });
});

test('what stands for no value is said by the mapping', () => {
  const workspace = blank();
  const mapping = { ...careHomes, value: { ...careHomes.value, missing: ['NA'] } };
  expect(imported({ ...request(mapping), workspace, define: true })).toMatchObject({ taken: 24, left: [] });
  const missing = figuresIn(workspace).filter(({ status }) => status === 'missing');
  expect(missing.map(({ value }) => value)).toEqual([null, null, null, null]);
});

test('a text that the mapping does not explain is left', () => {
  const mapping = { ...careHomes, metric: { column: 'indicator', ids: { other: 'x' } } };
  expect(leftBy(imported({ ...request(mapping), workspace: blank(), define: true }))).toEqual({
    'word-unread': 24,
  });
});

test('numbers with separators and signs are read where the mapping says that the file prints them so', () => {
  const csv = 'place,month,value\nE06000017,2023-03-31,"1,592"\nE92000001,2023-03-31,50%\n';
  const count = freshWorkspace({ unit: 'count' });
  const grouped = { ...plain, value: { column: 'value', unit: 'count', thousands: true } };
  expect(leftBy(imported({ ...request(grouped, csv), workspace: count }))).toEqual({ 'not-a-number': 1 });
  expect(figuresIn(count)[0]?.value).toBe(1592);
  const percent = freshWorkspace();
  const signed = { ...plain, value: { column: 'value', unit: 'percent', percentSign: true } };
  expect(leftBy(imported({ ...request(signed, csv), workspace: percent }))).toEqual({ 'not-a-number': 1 });
  expect(figuresIn(percent)[0]?.value).toBe(50);
});

test('a day that is not the end of such a period is left', () => {
  const csv = 'place,month,value\nE06000017,2023-03-30,1\nE06000017,31/03/2023,1\n';
  const report = imported({ ...request(plain, csv), workspace: freshWorkspace() });
  expect(leftBy(report)).toEqual({ 'period-unreadable': 2 });
  expect(report.left[0]?.examples.map(({ line, column }) => [line, column])).toEqual([
    [2, 11],
    [3, 11],
  ]);
});

test('status, role, breakdown, caveat and numbers beside the value are columns or always the same', () => {
  const csv =
    'place,month,value,s,who,n,d\nE06000017,2023-03-31,9,p,Men,1,2\nE06000017,2023-03-31,8,f,All,3,4\n';
  const mapping = {
    ...plain,
    role: 'comparator',
    status: { column: 's', words: { p: 'provisional', f: 'final' } },
    breakdown: { group: { column: 'who', everybody: ['All'] } },
    caveat: { always: 'Counted by hand' },
    count: 'n',
    denominator: 'd',
  };
  const workspace = freshWorkspace();
  imported({ ...request(mapping, csv), workspace });
  expect(figuresIn(workspace)).toMatchObject([
    { role: 'comparator', breakdown: null, status: 'final', count: 3, caveat: 'Counted by hand' },
    { breakdown: { group: 'Men' }, status: 'provisional', denominator: 2 },
  ]);
});

test('an empty cell is everybody only where the mapping says so: merged cells leave one under Women too', () => {
  const csv = 'place,month,value,who\nE06000017,2023-03-31,9,Women\nE92000001,2023-03-31,8,\n';
  const mapping = (everybody: readonly string[]) => ({
    ...plain,
    breakdown: { group: { column: 'who', everybody } },
  });
  const merged = freshWorkspace();
  expect(leftBy(imported({ ...request(mapping(['All']), csv), workspace: merged }))).toEqual({
    'word-unread': 1,
  });
  expect(figuresIn(merged).map(({ place }) => place)).toEqual(['E06000017']);
  const meant = freshWorkspace();
  imported({ ...request(mapping(['All', '']), csv), workspace: meant });
  expect(figuresIn(meant).map(({ breakdown }) => breakdown)).toEqual([{ group: 'Women' }, null]);
});

test('an empty status is final only where no word of the mapping says final', () => {
  const csv = 'place,month,value,s\nE06000017,2023-03-31,9,p\nE92000001,2023-03-31,8,\n';
  const leftWith = (words: Readonly<Record<string, string>>) =>
    leftBy(
      imported({
        ...request({ ...plain, status: { column: 's', words } }, csv),
        workspace: freshWorkspace(),
      }),
    );
  expect(leftWith({ p: 'provisional' })).toEqual({});
  expect(leftWith({ p: 'provisional', f: 'final' })).toEqual({ 'word-unread': 1 });
  expect(leftWith({ p: 'provisional', f: 'final', '': 'final' })).toEqual({});
});

test('a mapping with faults is refused at their lines, and nothing is imported', () => {
  const { period: _, ...rest } = careHomes;
  const outcome = importFile({
    ...request({ ...rest, value: { column: 'value' }, bases: 'x' }),
    workspace: blank(),
  });
  expect(outcome.ok).toBe(false);
  expect(outcome.ok ? [] : outcome.findings.map(({ code, position }) => [code, position?.line])).toEqual([
    ['key-missing', 1],
    ['key-missing', 1],
    ['key-unknown', 1],
  ]);
});
