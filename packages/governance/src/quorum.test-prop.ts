import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quorumAt, quorumNeeded } from './quorum.ts';
import { boardTerms, partnershipTerms } from './terms.fixture.ts';

const terms = fc.constantFrom(boardTerms, partnershipTerms);
const counts = fc.array(
  fc.record({
    category: fc.constantFrom('councillor', 'officer', 'health', 'partner', 'council', 'guest'),
    present: fc.nat({ max: 8 }),
  }),
  { maxLength: 8 },
);

test('one more member never takes a quorum away', () =>
  fc.assert(
    fc.property(
      terms,
      counts,
      fc.constantFrom('councillor', 'health', 'partner', 'guest'),
      (of, there, category) => {
        const more = [...there, { category, present: 1 }];
        if (quorumAt(of, there).quorate) expect(quorumAt(of, more).quorate).toBe(true);
      },
    ),
  ));

test('a quorum of a share is never less than that share, nor a member more than it need be', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), (seats) => {
      const { needed } = quorumNeeded(boardTerms, seats);
      expect(needed * 4).toBeGreaterThanOrEqual(seats);
      expect((needed - 1) * 4).toBeLessThan(seats);
    }),
  ));
