import type { TrapsOfTheme } from './trap.ts';

/** The assessment of equality of the joint strategy, in the pack of September 2025. */
export const equalityAssessment: TrapsOfTheme = {
  document: '002',
  theme: 'The assessment of equality',
  traps: [
    {
      says: 'It “remains valid”, but the yearly review due in 2023 and the refresh due in 2025 are not recorded.',
      lines: [
        { document: '002', line: 1584 },
        { document: '002', line: 2013 },
        { document: '002', line: 2014 },
      ],
      foundBy: [
        { subject: { kind: 'action', id: 'jlhws-equality-assessment.annual-review' }, status: 'red' },
        { subject: { kind: 'action', id: 'jlhws-equality-assessment.refresh' }, status: 'red' },
        {
          escalation:
            'strategy-equality/action-overdue/action/jlhws-equality-assessment.refresh/jlhws-equality-assessment',
          state: 'raised',
        },
      ],
    },
    {
      says: 'It was never completed or signed: the days are left empty.',
      lines: [
        { document: '002', line: 1780 },
        { document: '002', line: 2034 },
        { document: '002', line: 2038 },
      ],
      foundBy: [
        { finding: 'no-date', of: { milestone: 'completed' } },
        { finding: 'no-date', of: { milestone: 'signed-by-lead' } },
        { finding: 'no-date', of: { milestone: 'signed-by-group' } },
      ],
    },
    {
      says: 'Two of its questions have the number 13, and none has 12.',
      lines: [
        { document: '002', line: 1881 },
        { document: '002', line: 1884 },
      ],
      beyondReach: 'The questions of this form are not held, and nothing hangs on their numbers.',
    },
  ],
};
