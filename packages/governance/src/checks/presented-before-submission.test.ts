import { expect, test } from 'vitest';
import type { Approval } from '../completed-return.ts';
import { planForm as definition } from '../forms.fixture.ts';
import { planReturn } from '../returns.fixture.ts';
import { presentedBeforeSubmission } from './presented-before-submission.ts';

const checked = (approvals: readonly Approval[]) =>
  presentedBeforeSubmission({ definition, completed: { ...planReturn, approvals }, asOf: '2026-06-15' });
const approval = (power: Approval['power'], on: string): Approval => ({
  by: 'authority-chief-executive',
  on,
  power,
  source: { document: 'paper', line: 5 },
});

test('a board that met after the submission: the approval under delegated powers is shown', () => {
  expect(checked(planReturn.approvals)).toMatchObject([
    {
      code: 'presented-after-submission',
      severity: 'info',
      figures: {
        presented: '2026-06-15',
        submitted: '2026-05-18',
        days: 28,
        approved: '2026-05-18',
        power: 'delegated',
      },
      message:
        'county-board first saw it on 15 June 2026, 28 days after it was submitted on 18 May 2026. It was approved by authority-chief-executive under delegated powers on 18 May 2026.',
    },
  ]);
});

test.each([
  ['no approval', [], 'none'],
  ['an approval after the submission', [approval('delegated', '2026-05-19')], 'none'],
  ['an approval under no delegated power', [approval('own', '2026-05-18')], 'own'],
])('%s leaves the authority in doubt', (_, approvals, power) => {
  expect(checked(approvals)).toMatchObject([{ severity: 'warning', figures: { power } }]);
});

test('of several approvals the last under delegated powers is shown', () => {
  const several = [
    approval('delegated', '2026-05-10'),
    approval('own', '2026-05-18'),
    approval('delegated', '2026-05-12'),
  ];
  expect(checked(several)).toMatchObject([{ figures: { approved: '2026-05-12', power: 'delegated' } }]);
});

test.each([
  { submitted: null },
  { presented: null },
  { presented: { body: 'county-board', on: '2026-05-18', source: { document: 'paper', line: 1 } } },
])('nothing is said of %j', (more) => {
  expect(
    presentedBeforeSubmission({ definition, completed: { ...planReturn, ...more }, asOf: '2026-06-15' }),
  ).toEqual([]);
});

test('an approval whose day is not printed is shown without one, and leaves a doubt', () => {
  const [found] = checked([{ ...approval('delegated', ''), on: null }]);
  expect(found?.severity).toBe('warning');
  expect(found?.message).toContain('under delegated powers on a day that is not printed');
});
