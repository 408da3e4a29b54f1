import type { Status } from '@ragstone/rag';
import type { Rating } from '@ragstone/rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answer, readingConflicts, readOtherwise } from './read-otherwise.ts';

const answers: fc.Arbitrary<Answer> = fc.record({
  status: fc.constantFrom<Status>('green', 'amber', 'red', 'not-rated'),
  outcome: fc.constantFrom(null, 'Within 3 points'),
  reasons: fc.constant([]),
});
const form = {
  id: 'r',
  standing: true,
  for: { each: 'question' as const },
  answer: { green: 'Yes', red: 'No' },
};

test('law: other readings change no answer, and one is said to depend on them just where one of them differs', () => {
  fc.assert(
    fc.property(answers, fc.array(answers, { maxLength: 4 }), (own, others) => {
      const means = others.map((_, index) => ({ id: `${index}`, says: `reading ${index}`, rating: form }));
      const rating: Rating = { ...form, reading: { of: 'x', chosen: 'y', means } };
      let asked = 0;
      const reading = readOtherwise(rating, own, () => others[asked++] ?? own);
      const differs = others.some(({ status, outcome }) => status !== own.status || outcome !== own.outcome);
      expect(reading?.decides).toBe(differs);
      expect(reading?.alternatives.map(({ status }) => status)).toEqual(others.map(({ status }) => status));
      const outcome = { ...own, rule: 'a/b', standing: true, marks: [], draft: false };
      expect(readingConflicts(reading === null ? outcome : { ...outcome, reading })).toHaveLength(
        differs ? 1 : 0,
      );
    }),
  );
});
