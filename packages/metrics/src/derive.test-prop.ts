import { periodOf } from '@ragstone/calendar';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { derive } from './derive.ts';
import { figureBook } from './figure-book.ts';
import { figure, metrics } from './metrics.fixture.ts';

const months = ['2025-04', '2025-05', '2025-06', '2025-07', '2025-08', '2025-09'];
const values = fc.array(
  fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
  { minLength: 6, maxLength: 6 },
);
const window = {
  role: 'actual' as const,
  metric: 'delay',
  place: 'E10000018',
  period: periodOf('FY2025-26-YTD-2025-09'),
  breakdown: null,
  basis: 'form',
};

const figuresOf = (shares: readonly number[], days: readonly number[]) =>
  months.flatMap((month, index) => [
    figure('actual', 'share', month, shares[index] ?? 0, { vintage: `2025-12-0${index + 1}` }),
    figure('actual', 'days', month, days[index] ?? 0),
  ]);

test('law: the order of the figures changes nothing', () => {
  const shuffled = fc
    .tuple(values, values)
    .map(([shares, days]) => figuresOf(shares, days))
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
  fc.assert(
    fc.property(shuffled, ([figures, other]) => {
      const asOf = '2026-06-15';
      expect(derive(window, figureBook(other, metrics, asOf))).toEqual(
        derive(window, figureBook(figures, metrics, asOf)),
      );
    }),
  );
});

test('law: without one of its figures a window is unknown', () => {
  fc.assert(
    fc.property(values, values, fc.nat(11), (shares, days, gone) => {
      const figures = figuresOf(shares, days).filter((_, index) => index !== gone);
      expect(derive(window, figureBook(figures, metrics, '2026-06-15')).known).toBe(false);
    }),
  );
});

test('law: a figure later known never changes what was known earlier', () => {
  fc.assert(
    fc.property(
      values,
      values,
      fc.nat(5),
      fc.integer({ min: 0, max: 1000 }),
      (shares, days, which, value) => {
        const figures = figuresOf(shares, days);
        const later = figure('actual', 'share', months[which] ?? '2025-04', value / 10, {
          vintage: '2026-06-01',
        });
        const before = '2026-05-31';
        expect(derive(window, figureBook([...figures, later], metrics, before))).toEqual(
          derive(window, figureBook(figures, metrics, before)),
        );
      },
    ),
  );
});

test('law: the value lies within what its printed digits allow', () => {
  fc.assert(
    fc.property(values, values, (shares, days) => {
      const derived = derive(window, figureBook(figuresOf(shares, days), metrics, '2026-06-15'));
      if (!derived.known) throw new Error('unknown');
      expect(derived.value.interval.low).toBeLessThanOrEqual(derived.value.value);
      expect(derived.value.interval.high).toBeGreaterThanOrEqual(derived.value.value);
    }),
  );
});
