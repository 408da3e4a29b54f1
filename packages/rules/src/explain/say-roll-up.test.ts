import { countStatuses } from '@ragstone/rag';
import { expect, test } from 'vitest';
import { sayRollUp } from './say-roll-up.ts';

test('a roll-up counts, and says what could not be rated', () => {
  const rollUp = {
    id: 'headline',
    of: { role: 'headline', window: 'year-to-date' },
    says: 'on track on {green} of {all} metrics; {notRated} could not be rated',
  } as const;
  expect(sayRollUp(rollUp, countStatuses(['green', 'red', 'not-rated', 'green']))).toBe(
    'on track on 2 of 4 metrics; 1 could not be rated',
  );
});
