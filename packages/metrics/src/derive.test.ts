import { periodOf } from '@ragstone/calendar';
import { expect, test } from 'vitest';
import { derive, deriveWith, otherBases, windowParts } from './derive.ts';
import type { FigureRequest } from './derived.ts';
import type { Figure } from './figure.ts';
import { figureBook } from './figure-book.ts';
import { figure, metrics } from './metrics.fixture.ts';

const ask = (role: 'actual' | 'target', metric: string, period: string, basis = 'form'): FigureRequest => ({
  role,
  metric,
  place: 'E10000018',
  period: periodOf(period),
  breakdown: null,
  basis,
});

const bookOf = (figures: readonly Figure[], asOf = '2026-06-15') => figureBook(figures, metrics, asOf);

const months = ['2025-04', '2025-05', '2025-06'];
const discharge = months.flatMap((month, index) => [
  figure('actual', 'share', month, [85, 85.6, 86.2][index] ?? 0),
  figure('actual', 'days', month, [4.7, 4.3, 3.9][index] ?? 0),
]);

test('a rate is its count over the population, unrounded, with the published rate beside it', () => {
  const book = bookOf([
    figure('actual', 'admissions', '2025-10', 2330),
    figure('actual', 'population', '2025-10', 157_349),
    figure('actual', 'rate', '2025-10', 1481),
  ]);
  const derived = derive(ask('actual', 'rate', '2025-10'), book);
  expect(derived).toMatchObject({
    known: true,
    value: { value: 1480.7847523657601, published: { value: 1481, decimals: 0 } },
  });
});

test('a printed rate without its count is not enough: the metric is a derived one', () => {
  const book = bookOf([
    figure('actual', 'rate', '2025-10', 1481),
    figure('actual', 'population', '2025-10', 157_349),
  ]);
  expect(derive(ask('actual', 'rate', '2025-10'), book)).toEqual({ known: false, reasons: ['no-data'] });
});

test('parts that make an impossible number contradict each other', () => {
  const share = metrics.map((each) =>
    each.id === 'rate' && each.derivation?.kind === 'rate'
      ? { ...each, unit: 'percent' as const, derivation: { ...each.derivation, per: 100 } }
      : each,
  );
  const of = (count: number) =>
    derive(
      ask('actual', 'rate', '2025-10'),
      figureBook(
        [figure('actual', 'admissions', '2025-10', count), figure('actual', 'population', '2025-10', 200)],
        share,
        '2026-06-15',
      ),
    );
  expect(of(200)).toMatchObject({ known: true, value: { value: 100 } });
  expect(of(201)).toEqual({ known: false, reasons: ['figures-conflict'] });
});

test('where the printed target is the promise, the derived one stands beside it', () => {
  const plan = [
    figure('target', 'share', '2025-08', 86.5),
    figure('target', 'days', '2025-08', 3),
    figure('target', 'delay', '2025-08', 0.41),
  ];
  const target = derive(ask('target', 'delay', '2025-08'), bookOf(plan));
  expect(target).toMatchObject({ known: true, value: { value: 0.41 } });
  expect(target.known && target.value.beside).toBeCloseTo(0.405, 12);
  const fromParts = derive(ask('target', 'delay', '2025-08'), bookOf(plan), 'derived');
  expect(fromParts.known && fromParts.value.value).toBeCloseTo(0.405, 12);
});

test('a target beneath which the population is an actual', () => {
  const book = bookOf([
    figure('target', 'admissions', '2025-10', 2505),
    figure('actual', 'population', '2025-10', 157_349),
  ]);
  const target = derive(ask('target', 'rate', '2025-10'), book, 'derived');
  expect(target.known && target.value.value).toBeCloseTo(1592.0025, 4);
});

test('the window of a metric that is derived first is the mean of the derived months', () => {
  const window = derive(ask('actual', 'delay', 'FY2025-26-YTD-2025-06'), bookOf(discharge));
  expect(window.known && window.value.value).toBeCloseTo((0.705 + 0.6192 + 0.5382) / 3, 12);
  expect(window.known && window.value.coverage).toEqual({ expected: months, present: months, missing: [] });
  expect(window.known && window.value.figures).toHaveLength(6);
});

test('a window with a due month missing is unknown, never the mean of what is left', () => {
  const book = bookOf(discharge.filter((each) => each.period.id !== '2025-05'));
  const window = derive(ask('actual', 'delay', 'FY2025-26-YTD-2025-06'), book);
  expect(window).toEqual({ known: false, reasons: ['partial-window'] });
  const parts = windowParts(ask('actual', 'delay', 'FY2025-26-YTD-2025-06'), book);
  expect(parts?.map((part) => part.number.known)).toEqual([true, false, true]);
});

test('a window of which nothing is there gives one reason, the gravest of its months', () => {
  const window = ask('actual', 'share', 'FY2025-26-YTD-2025-06');
  expect(derive(window, bookOf([], '2025-08-15'))).toEqual({ known: false, reasons: ['late'] });
  expect(derive(window, bookOf([], '2025-12-15'))).toEqual({ known: false, reasons: ['no-data'] });
});

test('a window of which the last month is not yet due is in progress', () => {
  const book = bookOf(
    discharge
      .filter((each) => each.period.id !== '2025-06')
      .map((each) => ({ ...each, vintage: '2025-07-01' })),
    '2025-07-01',
  );
  expect(derive(ask('actual', 'delay', 'FY2025-26-YTD-2025-06'), book)).toEqual({
    known: false,
    reasons: ['in-progress'],
  });
});

test.each([
  ['2026-06-15', '2026-05', 'not-yet-due'],
  ['2026-06-15', '2026-03', 'late'],
  ['2026-06-15', '2025-10', 'no-data'],
])('as of %s, the figure of %s that is not there is %s', (asOf, month, reason) => {
  expect(derive(ask('actual', 'share', month), bookOf([], asOf))).toEqual({
    known: false,
    reasons: [reason],
  });
});

test('a target that nobody set is no target, and a withheld figure is suppressed', () => {
  expect(derive(ask('target', 'share', '2025-10'), bookOf([]))).toEqual({
    known: false,
    reasons: ['no-target'],
  });
  const withheld = figure('actual', 'share', '2025-10', null, { status: 'suppressed' });
  expect(derive(ask('actual', 'share', '2025-10'), bookOf([withheld]))).toEqual({
    known: false,
    reasons: ['suppressed'],
  });
});

test('a stock takes the latest part of a window', () => {
  const book = bookOf(months.map((month, index) => figure('actual', 'population', month, 150_000 + index)));
  expect(derive(ask('actual', 'population', 'FY2025-26-Q1'), book)).toMatchObject({
    value: { value: 150_002 },
  });
});

test('a number under another unit’s label is not used', () => {
  const labelled = figure('actual', 'admissions', '2025-10', 858, { labelled: 'per-100000' });
  expect(derive(ask('actual', 'admissions', '2025-10'), bookOf([labelled]))).toEqual({
    known: false,
    reasons: ['unit-conflict'],
  });
});

test('the other bases of a derived metric are those of the parts that carry them, in the span or in a month of it', () => {
  const book = bookOf([
    figure('actual', 'admissions', '2025-10', 858, { basis: 'older-return' }),
    figure('actual', 'population', '2025-10', 157_349, { basis: 'census' }),
  ]);
  expect(otherBases(ask('actual', 'rate', '2025-10'), book)).toEqual(['older-return']);
  expect(otherBases(ask('actual', 'rate', 'FY2025-26-Q3'), book)).toEqual(['older-return']);
  expect(otherBases(ask('actual', 'rate', '2025-10', 'older-return'), book)).toEqual([]);
});

test('a window with another basis put in where it has one', () => {
  const shares = months.map((month) => figure('actual', 'share', month, 88));
  const older = figure('actual', 'share', '2025-05', 79, { basis: 'older-return' });
  const mixed = deriveWith(
    'older-return',
    ask('actual', 'share', 'FY2025-26-Q1'),
    bookOf([...shares, older]),
  );
  expect(mixed.known && mixed.value.value).toBe(85);
});

test('a printed window that its months contradict is used no more than they are', () => {
  const shares = months.map((month) => figure('actual', 'share', month, 70.5));
  const printed = (value: number | null) =>
    figure('actual', 'share', 'FY2025-26-Q1', value, value === null ? { status: 'suppressed' } : {});
  const quarter = ask('actual', 'share', 'FY2025-26-Q1');
  expect(derive(quarter, bookOf([...shares, printed(95)]))).toEqual({
    known: false,
    reasons: ['figures-conflict'],
  });
  expect(derive(quarter, bookOf([...shares, printed(70.5)]))).toMatchObject({ value: { value: 70.5 } });
  expect(derive(quarter, bookOf([...shares, printed(null)]))).toMatchObject({ value: { value: 70.5 } });
});

test('the interval is what the printed digits of the parts allow', () => {
  const derived = derive(ask('actual', 'delay', '2025-05'), bookOf(discharge));
  if (!derived.known) throw new Error('unknown');
  expect(derived.value.interval.low).toBeCloseTo((1 - 0.8565) * 4.25, 12);
  expect(derived.value.interval.high).toBeCloseTo((1 - 0.8555) * 4.35, 12);
});

test('a figure that a document prints as missing is as late as one that nothing prints', () => {
  const blank = figure('actual', 'share', '2025-10', null, { vintage: '2025-11-01' });
  const on = (asOf: string) => derive(ask('actual', 'share', '2025-10'), bookOf([blank], asOf));
  expect(on('2025-11-15')).toEqual({ known: false, reasons: ['not-yet-due'] });
  expect(on('2026-01-15')).toEqual({ known: false, reasons: ['late'] });
});
