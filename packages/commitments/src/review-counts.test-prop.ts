import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commitment, decision, review } from './chain.fixture.ts';
import { reviewCounts } from './review-counts.ts';
import { decisionKinds } from './strategy-review.ts';

const decisions = fc.array(
  fc.record({
    decision: fc.constantFrom(...decisionKinds),
    priority: fc.constantFrom('start', 'well', 'die'),
    into: fc.subarray(['w', 'x', 'y', 'z']),
  }),
  { maxLength: 30 },
);

test('the counts of the parts add up to the whole, and the kinds to the total', () => {
  fc.assert(
    fc.property(decisions, (drawn) => {
      const commitments = drawn.map(({ priority }, index) =>
        commitment(`c${index}`, { version: 'old', priority }),
      );
      const decided = review(
        ...drawn.map((each, index) => decision(`c${index}`, { decision: each.decision, into: each.into })),
      );
      const whole = reviewCounts(decided, { commitments });
      const parts = ['start', 'well', 'die'].map((priority) =>
        reviewCounts(decided, { commitments }, { priority }),
      );
      for (const kind of decisionKinds) {
        expect(parts.reduce((sum, part) => sum + part.decisions[kind], 0)).toBe(whole.decisions[kind]);
      }
      expect(decisionKinds.reduce((sum, kind) => sum + whole.decisions[kind], 0)).toBe(whole.total);
      expect(whole.total).toBe(drawn.length);
      expect(whole.resulting).toBeLessThanOrEqual(parts.reduce((sum, part) => sum + part.resulting, 0));
    }),
  );
});
