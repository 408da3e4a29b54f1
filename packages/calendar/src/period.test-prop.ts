import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePeriods, containsPeriod, overlaps, sameSpan, spanKey } from './compare-periods.ts';
import { coverageOf } from './coverage.ts';
import { addDays } from './day.ts';
import { intersection } from './intersection.ts';
import { makePeriod } from './make-period.ts';
import { monthIndex, monthIndexOf, monthOfYear } from './months.ts';
import { nextPeriod, previousPeriod } from './next-period.ts';
import { parsePeriod } from './parse-period.ts';
import { parseWrittenPeriod } from './parse-written-period.ts';
import { type Period, periodKinds } from './period.ts';
import { periodFromSpan } from './period-from-span.ts';
import { periodsBetween } from './periods-between.ts';
import { printPeriod } from './print-period.ts';
import { splitPeriod } from './split-period.ts';

const year = fc.integer({ min: 1971, max: 2066 });
const month = fc.integer({ min: monthIndex(1971, 1), max: monthIndex(2066, 12) });
const day = fc.integer({ min: -10_000, max: 20_000 }).map((days) => addDays('2000-01-01', days));
const more = fc.integer({ min: 1, max: 30 });
const monthOfTheYear = fc.integer({ min: 1, max: 12 });

const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  day.map(makePeriod.day),
  day.map(makePeriod.week),
  month.map(makePeriod.month),
  fc.tuple(month, more).map(([first, others]) => makePeriod.months(first, first + others)),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([of, quarter]) => makePeriod.quarter(of, quarter)),
  year.map(makePeriod.calendarYear),
  year.map(makePeriod.financialYear),
  month.map(makePeriod.yearToDate),
  month.map(makePeriod.rollingTwelveMonths),
  year.map(makePeriod.academicYear),
  fc.tuple(year, monthOfTheYear, monthOfTheYear).map(([of, from, to]) => makePeriod.season(of, { from, to })),
  fc.tuple(year, more).map(([first, others]) => makePeriod.pooledCalendarYears(first, first + others)),
  fc.tuple(year, more).map(([first, others]) => makePeriod.pooledFinancialYears(first, first + others)),
);

const anyKind = fc.constantFrom(...periodKinds);

/** What a caller would know of the period. */
const known = (period: Period) => ({
  kind: period.kind,
  season: { from: monthOfYear(monthIndexOf(period.first)), to: monthOfYear(monthIndexOf(period.last)) },
});

const holds = (law: (period: Period) => void) =>
  fc.assert(
    fc.property(anyPeriod, (period) => {
      law(period);
    }),
    { numRuns: 500 },
  );

const holdsOfTwo = (law: (a: Period, b: Period) => void) =>
  fc.assert(
    fc.property(anyPeriod, anyPeriod, (a, b) => {
      law(a, b);
    }),
    { numRuns: 500 },
  );

describe('ids and words', () => {
  test('the id of a period reads back as the period', () =>
    holds((period) => expect(parsePeriod(period.id, known(period))).toEqual({ ok: true, value: period })));

  test('no id is read as another kind of period when printed, though it may be told from more than one', () =>
    holds((period) => {
      const read = parseWrittenPeriod(period.id, { season: known(period).season });
      expect(read.ok ? read.value : read.finding).toMatchObject(
        read.ok ? period : { code: 'period-ambiguous', text: period.id },
      );
    }));

  test('what is printed reads back as the period, once the kind is known', () =>
    holds((period) =>
      expect(parseWrittenPeriod(printPeriod(period), known(period))).toEqual({ ok: true, value: period }),
    ));
});

describe('steps', () => {
  test('previousPeriod undoes nextPeriod, and the other way round', () =>
    holds((period) => {
      expect(previousPeriod(nextPeriod(period))).toEqual(period);
      expect(nextPeriod(previousPeriod(period))).toEqual(period);
    }));

  test('the next period is of the same kind and comes after', () =>
    holds((period) => {
      const next = nextPeriod(period);
      expect(next.kind).toBe(period.kind);
      expect(comparePeriods(next, period)).toBe(1);
    }));

  test('periodsBetween a period and its third successor lists the four', () =>
    holds((period) => {
      const second = nextPeriod(period);
      const third = nextPeriod(second);
      const fourth = nextPeriod(third);
      expect(periodsBetween(period, fourth, period.kind)).toEqual([period, second, third, fourth]);
    }));
});

describe('comparePeriods is a total order', () => {
  test('one way and the other are opposite, and 0 means one period', () =>
    holdsOfTwo((a, b) => {
      expect(comparePeriods(a, b) + comparePeriods(b, a)).toBe(0);
      expect(comparePeriods(a, b) === 0).toBe(a.id === b.id && sameSpan(a, b));
    }));

  test('it is transitive', () =>
    fc.assert(
      fc.property(fc.array(anyPeriod, { minLength: 3, maxLength: 3 }), (periods) => {
        const [a, b, c] = periods.toSorted(comparePeriods);
        expect(a && c && b && comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0).toBe(true);
        expect(a && c && comparePeriods(a, c) <= 0).toBe(true);
      }),
    ));
});

describe('sameSpan is an equivalence', () => {
  test('every period has its own span', () => holds((period) => expect(sameSpan(period, period)).toBe(true)));

  test('it is symmetric, and says what equal span keys say, so it is transitive', () =>
    holdsOfTwo((a, b) => {
      expect(sameSpan(a, b)).toBe(sameSpan(b, a));
      expect(sameSpan(a, b)).toBe(spanKey(a) === spanKey(b));
    }));

  test('it is containing each other', () =>
    holdsOfTwo((a, b) => expect(sameSpan(a, b)).toBe(containsPeriod(a, b) && containsPeriod(b, a))));
});

describe('parts', () => {
  test('a split covers the span: end to end, without gap or overlap', () =>
    fc.assert(
      fc.property(anyPeriod, anyKind, (period, kind) => {
        const parts = splitPeriod(period, kind);
        if (!parts) return;
        expect(parts[0]?.first).toBe(period.first);
        expect(parts.at(-1)?.last).toBe(period.last);
        parts.slice(1).forEach((part, index) => {
          expect(part.first).toBe(addDays(parts[index]?.last ?? '', 1));
        });
        expect(parts.every((part) => part.kind === kind)).toBe(true);
      }),
      { numRuns: 500 },
    ));

  test('what is expected is present or missing, never both, and nothing is present when nothing is given', () =>
    fc.assert(
      fc.property(anyPeriod, anyKind, fc.nat(), (period, kind, seed) => {
        const { expected, missing } = coverageOf(period, kind, []);
        expect(expected.length).toBeGreaterThan(0);
        expect(missing).toEqual(expected);
        const given = expected.filter((_, index) => (seed >> (index % 20)) % 2 === 0);
        const some = coverageOf(period, kind, ['1066', ...given.toReversed()]);
        expect(some.present).toEqual(given);
        expect([...some.present, ...some.missing].toSorted()).toEqual(expected.toSorted());
      }),
    ));
});

describe('shared days', () => {
  test('intersection is symmetric, within both, and there only when the two overlap', () =>
    holdsOfTwo((a, b) => {
      const shared = intersection(a, b);
      expect(intersection(b, a)).toEqual(shared);
      if (!shared) return;
      expect(overlaps(a, b)).toBe(true);
      expect(containsPeriod(a, shared) && containsPeriod(b, shared)).toBe(true);
    }));

  test('a period shares its own span with itself, under the usual name', () =>
    holds((period) => {
      const shared = intersection(period, period);
      expect(shared && sameSpan(shared, period)).toBe(true);
      expect(periodFromSpan(period.first, period.last)).toEqual(shared);
    }));
});
