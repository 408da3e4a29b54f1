import { known, unknown } from '@ragstone/rag';
import { expect, test } from 'vitest';
import { rate } from '../evaluate/rate.ts';
import type { SubjectProfile } from '../language/catalogue.ts';
import type { Rating } from '../language/rating.ts';

const profile: SubjectProfile = { unit: 'percent', polarity: 'higher', decimals: 1 };
const head = { id: 'uptake', standing: true, for: { metrics: ['m.*'], windows: ['season' as const] } };
const beside = (comparator: string) => ({
  againstComparators: {
    comparators: [comparator],
    green: { betterByMoreThan: { points: 3 } },
    red: { worseByMoreThan: { points: 3 } },
    between: { outcome: 'Within 3 points' },
  },
});
const undecided: Rating = {
  ...head,
  ...beside('england'),
  reading: {
    of: 'Red = <3%',
    means: [{ id: 'midlands', says: 'against the Midlands', rating: { ...head, ...beside('midlands') } }],
  },
};

const said = (value: number, england: number | null, midlands: number | null) =>
  rate(
    undecided,
    {
      value: known(value),
      'comparator[with=england]': england === null ? unknown('no-comparator') : known(england),
      'comparator[with=midlands]': midlands === null ? unknown('no-comparator') : known(midlands),
    },
    profile,
  );

test('a colour that every reading gives stands', () => {
  expect(said(80, 70, 71)).toMatchObject({ status: 'green', reasons: [] });
  expect(said(60, 70, 71)).toMatchObject({ status: 'red' });
  expect(said(70, 70, 71)).toMatchObject({ outcome: 'Within 3 points', reasons: ['within-band'] });
});

test('where readings differ nothing is rated, and the reading is why', () => {
  expect(said(80, 70, 79)).toMatchObject({
    status: 'not-rated',
    outcome: null,
    reasons: ['reading-dependent'],
  });
  expect(said(75, 70, 79)).toMatchObject({ status: 'not-rated', reasons: ['reading-dependent'] });
});

test('a reading that cannot be worked out is no reading fewer', () => {
  expect(said(80, 70, null)).toMatchObject({ status: 'not-rated', reasons: ['no-comparator'] });
});

test('of readings that are not known nothing is rated', () => {
  const unread = { ...undecided, reading: { of: 'Red = <3%' } };
  expect(rate(unread, { value: known(80) }, profile)).toMatchObject({
    status: 'not-rated',
    reasons: ['reading-dependent'],
  });
});
