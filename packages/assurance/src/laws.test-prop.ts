import { overlaps } from '@ragstone/calendar';
import { breakdownKey, type Figure } from '@ragstone/metrics';
import { isGreener } from '@ragstone/rag';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from './assess.ts';
import type { Assessment, Judgement } from './assessment.ts';
import { figureOf, metricsFor, workspaceOf } from './workspace.fixture.ts';

const months = ['2025-04', '2025-05', '2025-06', '2025-07', '2025-08', '2025-09', '2025-10'];
const asOf = '2025-12-15';
const at = { ref: 'fixture.json', path: [] };

const percent = fc.integer({ min: 700, max: 1000 }).map((tenths) => tenths / 10);
const days = fc.integer({ min: 10, max: 90 }).map((tenths) => tenths / 10);
const status = fc.constantFrom('final', 'final', 'final', 'provisional', 'suppressed');

/**
 * Months of figures: some provisional or suppressed, some months without any, some restated, some counted by another
 * method as well, and sometimes a quarter that is printed too.
 */
const figures: fc.Arbitrary<readonly Figure[]> = fc
  .tuple(
    fc.array(
      fc.tuple(percent, days, percent, days, status, fc.boolean(), percent, fc.option(percent, { freq: 6 })),
      {
        minLength: 3,
        maxLength: 7,
      },
    ),
    fc.option(percent, { freq: 4 }),
  )
  .map(([rows, quarter]) => [
    ...rows.flatMap(([share, late, plannedShare, plannedDays, state, restated, before, older], index) => {
      const month = months[index] ?? '2025-04';
      const withheld = state === 'suppressed';
      return [
        figureOf('target', 'share', month, plannedShare),
        figureOf('target', 'days', month, plannedDays),
        figureOf('actual', 'share', month, withheld ? null : share, { status: state }),
        figureOf('actual', 'days', month, late),
        ...(restated ? [figureOf('actual', 'share', month, before, { vintage: '2025-11-20' })] : []),
        ...(older === null ? [] : [figureOf('actual', 'share', month, older, { basis: 'older-return' })]),
      ];
    }),
    ...(quarter === null ? [] : [figureOf('actual', 'share', 'FY2025-26-Q1', quarter)]),
  ]);

/** Whether another figure speaks of the same months, on another basis or for a longer span: then they may conflict. */
const isContested = (figure: Figure, all: readonly Figure[]): boolean =>
  all.some(
    (other) =>
      other.role === figure.role &&
      other.metric === figure.metric &&
      overlaps(other.period, figure.period) &&
      (other.basis !== figure.basis || other.period.id !== figure.period.id),
  );

const identity = (judgement: Judgement): string =>
  [judgement.metric, judgement.place, judgement.window, judgement.period].join('|');

const byIdentity = ({ judgements }: Assessment): ReadonlyMap<string, Judgement> =>
  new Map(judgements.map((judgement) => [identity(judgement), judgement]));

const key = (figure: Figure): string =>
  [
    figure.role,
    figure.metric,
    figure.place,
    figure.period.id,
    breakdownKey(figure.breakdown),
    figure.basis,
  ].join('|');

test('law: removing all vintages of an unconflicted figure never makes a judgement greener, and never makes it vanish', () => {
  fc.assert(
    fc.property(figures, fc.nat(), (all, pick) => {
      const keys = [...new Set(all.filter((figure) => !isContested(figure, all)).map(key))];
      fc.pre(keys.length > 0);
      const gone = keys[pick % keys.length];
      const before = byIdentity(assess(workspaceOf(all), { asOf }));
      const after = byIdentity(assess(workspaceOf(all.filter((each) => key(each) !== gone)), { asOf }));
      expect([...after.keys()]).toEqual([...before.keys()]);
      for (const [id, judgement] of before) {
        const then = after.get(id);
        if (then !== undefined && isGreener(then.status, judgement.status)) {
          throw new Error(`${id} went from ${judgement.status} to ${then.status} when ${gone} was removed`);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('law: a figure later known never changes what was assessed earlier', () => {
  fc.assert(
    fc.property(figures, fc.nat(6), percent, (all, which, value) => {
      const later = figureOf('actual', 'share', months[which] ?? '2025-04', value, { vintage: '2025-12-16' });
      expect(JSON.stringify(assess(workspaceOf([...all, later]), { asOf }))).toBe(
        JSON.stringify(assess(workspaceOf(all), { asOf })),
      );
    }),
    { numRuns: 40 },
  );
});

test('law: the order of the places changes nothing, nor does a figure later known of another place', () => {
  const ids = ['E10000018', 'E10000019', 'E10000020', 'E06000016'];
  const places = ids.map((id) => ({ id, name: id, at }));
  const metrics = metricsFor().map((metric) => ({
    ...metric,
    statistics: { kind: 'proportion', rankedAmong: ['E10'] } as const,
    at,
  }));
  const assessed = (of: readonly Figure[], order: typeof places): string =>
    JSON.stringify(assess(workspaceOf(of, { metrics, places: order }), { asOf }));
  fc.assert(
    fc.property(
      figures,
      fc.constantFrom(...ids),
      percent,
      fc.shuffledSubarray(places, { minLength: ids.length }),
      (all, place, value, order) => {
        const later = figureOf('actual', 'share', '2025-10', value, { place, vintage: '2025-12-16' });
        expect(assessed([...all, later], order)).toBe(assessed(all, places));
      },
    ),
    { numRuns: 20 },
  );
});

test('law: the order of the figures changes nothing', () => {
  fc.assert(
    fc.property(
      figures.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
      ),
      ([all, shuffled]) => {
        expect(JSON.stringify(assess(workspaceOf(shuffled), { asOf, explain: 'all' }))).toBe(
          JSON.stringify(assess(workspaceOf(all), { asOf, explain: 'all' })),
        );
      },
    ),
    { numRuns: 30 },
  );
});

test('law: a better value, all else equal, never gives a worse status', () => {
  fc.assert(
    fc.property(figures, fc.nat(6), fc.integer({ min: 1, max: 200 }), (all, which, tenths) => {
      const month = months[which] ?? '2025-04';
      const better = all.map((figure) =>
        figure.role === 'actual' &&
        figure.metric === 'share' &&
        figure.period.id === month &&
        figure.value !== null
          ? { ...figure, value: Math.min(100, figure.value + tenths / 10) }
          : figure,
      );
      const before = byIdentity(assess(workspaceOf(all), { asOf }));
      for (const [id, judgement] of byIdentity(assess(workspaceOf(better), { asOf }))) {
        const was = before.get(id);
        // Where methods conflict, which of them is better says nothing.
        if (was !== undefined && judgement.conflicts.length === 0 && was.conflicts.length === 0) {
          // A better share also shortens the derived delay: nothing may turn less green.
          expect(isGreener(was.status, judgement.status)).toBe(false);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('law: nothing is green or amber without a value and a target', () => {
  fc.assert(
    fc.property(figures, (all) => {
      for (const judgement of assess(workspaceOf(all), { asOf }).judgements) {
        if (judgement.status === 'not-rated') expect(judgement.reasons.length).toBeGreaterThan(0);
        else expect(judgement.value === null || judgement.target === null).toBe(false);
        if (judgement.missed === true) expect(judgement.status).not.toBe('green');
      }
    }),
    { numRuns: 60 },
  );
});
