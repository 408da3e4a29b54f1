import { expect, test } from 'vitest';
import { parentsOf } from './parents-of.ts';

test('a rate has its count and its population as parents, an average delay its two parts, what is counted none', () => {
  expect(
    parentsOf({
      derivation: {
        ...{ kind: 'rate', numerator: 'admissions', population: 'people' },
        ...{ per: 100_000, targets: 'printed' },
      },
    }),
  ).toEqual(['admissions', 'people']);
  expect(
    parentsOf({
      derivation: { kind: 'average-delay', shareOnTime: 'share', daysWhenLate: 'days', targets: 'derived' },
    }),
  ).toEqual(['share', 'days']);
  expect(parentsOf({})).toEqual([]);
});
