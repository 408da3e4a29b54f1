import { expect, test } from 'vitest';
import { boards, line } from '../boards.fixture.ts';
import type { Resolution } from '../recommendation.ts';
import { decidedAsAsked } from './decided-as-asked.ts';

const decided = (as: Resolution | null) =>
  decidedAsAsked(
    boards({
      recommendations: [
        {
          id: 'terms',
          paper: 'paper',
          asks: 'approve',
          says: 'the new terms',
          source: line(1),
          decided: as,
          at: { ref: 'governance', path: [] },
        },
      ],
    }),
  ).map(({ severity, message }) => `${severity}: ${message}`);

test('as asked, and not yet decided, is nothing to tell', () => {
  expect(decided({ as: 'approve', source: line(2) })).toEqual([]);
  expect(decided(null)).toEqual([]);
});

test.each([
  [{ as: 'note', source: line(2) }, 'Resolved to note.'],
  [{ as: 'approve', subjectTo: 'a name', source: line(2) }, 'Resolved to approve, subject to a name.'],
  [{ as: 'approve', adds: 'a review', source: line(2) }, 'Resolved to approve, and beside it a review.'],
] as const)('%j', (as, said) =>
  expect(decided(as)).toEqual([`info: Asked to approve: the new terms. ${said}`]),
);
