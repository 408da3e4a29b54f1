import fc from 'fast-check';
import { expect, test } from 'vitest';
import { casesWith } from '../../arbitrary-rules.fixture.ts';
import { sayDifference } from './difference.ts';
import { verifyRatings } from './verify-ratings.ts';

/** More on demand: `RAGSTONE_REFERENCE_CASES=100000`. */
const cases = Number(process.env.RAGSTONE_REFERENCE_CASES ?? 1500);

test('law: the evaluator and json-rules-engine agree on every status and every node', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(casesWith(3), async ({ rating, profile, facts }) => {
      const verified = await verifyRatings(facts.map((each) => ({ rating, facts: each, profile })));
      compared += verified.compared;
      expect(verified.difference && sayDifference(verified.difference)).toBeNull();
    }),
    { numRuns: cases },
  );
  expect(compared).toBeGreaterThanOrEqual(3 * cases);
});
