import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimDifference, claimReproduction } from './claim-difference.ts';

const outcomes = fc.record({
  verdict: fc.constantFrom('confirmed', 'disputed', 'conflicting', 'unverifiable'),
  reproducedBy: fc.constantFrom('exact', 'within-rounding', 'rounded-parts', 'none'),
  computed: fc.option(fc.integer({ min: -50, max: 50 })),
  computedUnit: fc.constantFrom(null, 'percent', 'days'),
});
const printed = fc.integer({ min: -50, max: 50 });
const assertionOf = (value: number) => ({ says: 'value', value, decimals: 0, unit: 'percent' }) as const;

test('law: a difference is known only of what is confirmed, or disputed and not reproduced', () =>
  fc.assert(
    fc.property(outcomes, printed, (outcome, value) => {
      const { verdict, reproducedBy } = outcome;
      fc.pre(verdict !== 'confirmed' && !(verdict === 'disputed' && reproducedBy === 'none'));
      expect(claimDifference(assertionOf(value), outcome).known).toBe(false);
    }),
  ));

test('law: how a number comes out is known only where the evidence gives one answer', () =>
  fc.assert(
    fc.property(outcomes, (outcome) => {
      const { verdict } = outcome;
      expect(claimReproduction(outcome).known).toBe(verdict === 'confirmed' || verdict === 'disputed');
    }),
  ));
