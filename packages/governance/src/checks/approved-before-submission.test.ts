import { expect, test } from 'vitest';
import { planForm as definition } from '../forms.fixture.ts';
import { planReturn } from '../returns.fixture.ts';
import { approvedBeforeSubmission } from './approved-before-submission.ts';

test('an approval on the day of the submission allows it, one on the next day does not', () => {
  const approvals = planReturn.approvals.map((each) => ({ ...each, on: '2026-05-19' }));
  expect(approvedBeforeSubmission({ definition, completed: planReturn, asOf: '2026-06-15' })).toEqual([]);
  expect(
    approvedBeforeSubmission({ definition, completed: { ...planReturn, approvals }, asOf: '2026-06-15' }),
  ).toMatchObject([
    {
      code: 'approved-after-submission',
      severity: 'error',
      message:
        'The approval by authority-chief-executive is dated 19 May 2026, 1 day after the submission on 18 May 2026.',
    },
  ]);
});

test('what is not submitted can still be approved', () => {
  const completed = { ...planReturn, submitted: null };
  expect(approvedBeforeSubmission({ definition, completed, asOf: '2026-06-15' })).toEqual([]);
});
