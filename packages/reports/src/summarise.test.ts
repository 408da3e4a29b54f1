import { expect, test } from 'vitest';
import { assessment } from '../test/fixture/assessment.ts';
import { summarise } from './summarise.ts';

test('five lines, the first the sentence that boards expect', () => {
  expect(summarise(assessment)).toEqual([
    'National conditions met 4 of 4; on track on 1 of 3 metrics; spend 98% of plan.',
    'Not rated: 1 of 3 headline metrics (long-term admissions to residential and nursing homes).',
    'Exceptions: 3, 2 of them red, 1 without an owner.',
    'Statements checked: 7; confirmed 2, disputed 3, conflicting 1, unverifiable 1.',
    'Returns complete 2 of 2, correct 1 of 2; 1 error and 2 warnings found.',
  ]);
});

test('five lines of nothing too, and none of a fund or a form where there is neither', () => {
  const empty = {
    ...assessment,
    judgements: [],
    claims: [],
    findings: [],
    exceptions: [],
    returns: [],
    funds: [],
    rollUps: [],
  };
  expect(summarise(empty)).toEqual([
    'No headline metric counted.',
    'No headline metric was counted.',
    'Exceptions: none.',
    'Statements checked: 0; confirmed 0, disputed 0, conflicting 0, unverifiable 0.',
    '0 errors and 0 warnings found.',
  ]);
});
