import { periodOf } from '@ragstone/calendar';
import { expect, test } from 'vitest';
import { figureBook } from './figure-book.ts';
import { figure, metrics } from './metrics.fixture.ts';

const key = (metric: string, period: string) => ({
  role: 'actual' as const,
  metric,
  place: 'E10000018',
  period: periodOf(period),
  breakdown: null,
});

const first = figure('actual', 'admissions', 'FY2024-25', 824, { vintage: '2026-02-26' });
const restated = figure('actual', 'admissions', 'R12-2025-03', 829, { vintage: '2026-06-15' });

test('the latest vintage known on the day stands; the earlier is kept', () => {
  const [known] = figureBook([restated, first], metrics, '2026-06-15').knownAt(
    key('admissions', 'FY2024-25'),
  );
  expect(known?.figure.value).toBe(829);
  expect(known?.earlier.map((each) => each.value)).toEqual([824]);
});

test('what was published later is not seen, so that an earlier paper can be made again', () => {
  const [known] = figureBook([restated, first], metrics, '2026-06-14').knownAt(
    key('admissions', 'FY2024-25'),
  );
  expect(known?.figure.value).toBe(824);
});

test('two ids of one span are one key', () => {
  const book = figureBook([first, restated], metrics, '2026-06-15');
  expect(book.knownAt(key('admissions', 'R12-2025-03'))).toEqual(
    book.knownAt(key('admissions', 'FY2024-25')),
  );
});

test('two bases stand side by side', () => {
  const older = figure('actual', 'admissions', 'FY2024-25', 972, { basis: 'older-return' });
  const known = figureBook([older, first], metrics, '2026-06-15').knownAt(key('admissions', 'FY2024-25'));
  expect(known.map((each) => [each.basis, each.figure.value])).toEqual([
    ['form', 824],
    ['older-return', 972],
  ]);
});

test('two values of one basis and vintage contradict each other', () => {
  const other = figure('actual', 'admissions', 'FY2024-25', 825, { source: { document: '001', line: 9 } });
  const [known] = figureBook([other, first], metrics, '2026-06-15').knownAt(key('admissions', 'FY2024-25'));
  expect(known?.contradictedBy.map((each) => each.value)).toEqual([825]);
});

test('a figure printed twice on one day has the caveat and the label of either print', () => {
  const warned = { ...first, caveat: 'a data lag', source: { document: '002', line: 3 } };
  for (const figures of [
    [first, warned],
    [warned, first],
  ]) {
    const [known] = figureBook(figures, metrics, '2026-06-15').knownAt(key('admissions', 'FY2024-25'));
    expect(known?.figure.caveat).toBe('a data lag');
    expect(known?.contradictedBy).toEqual([]);
  }
});
