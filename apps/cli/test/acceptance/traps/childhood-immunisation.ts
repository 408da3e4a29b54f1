import type { TrapsOfTheme } from './trap.ts';

/** The report on the City’s plan for childhood immunisation, December 2025. */
export const childhoodImmunisation: TrapsOfTheme = {
  document: '000',
  theme: 'Childhood immunisation',
  traps: [
    {
      says: '“On track”, while all four figures of the project miss their targets.',
      lines: [{ document: '000', line: 51 }],
      foundBy: [
        { finding: 'status-not-borne-out', of: { project: 'leicester-immunisation-plan-2025.pre-school' } },
        { claim: 'pre-school-status', verdict: 'disputed' },
      ],
    },
    {
      says: '“Steady but slow” is no status that anybody agreed on.',
      lines: [
        { document: '000', line: 43 },
        { document: '000', line: 45 },
      ],
      foundBy: [
        { finding: 'status-unmapped', of: { project: 'leicester-immunisation-plan-2025.antenatal' } },
        { claim: 'antenatal-status', verdict: 'unverifiable' },
      ],
    },
    {
      says: 'The project for school age has no status at all.',
      lines: [{ document: '000', line: 61 }],
      foundBy: [{ finding: 'no-status', of: { project: 'leicester-immunisation-plan-2025.school-age' } }],
    },
    {
      says: 'An update of October 2025 says that a programme “begins in January 2025”.',
      lines: [{ document: '000', line: 61 }],
      foundBy: [
        { finding: 'due-before-plan', of: { action: 'leicester-immunisation-plan-2025.hpv-in-schools' } },
      ],
    },
    {
      says: 'The points for escalation name nobody who is to act, and no day.',
      lines: [
        { document: '000', line: 80 },
        { document: '000', line: 84 },
      ],
      foundBy: [
        { finding: 'no-recipient', of: { 'point-for-escalation': 'leicester-immunisation-plan-2025.e1' } },
        { finding: 'no-owner', of: { 'point-for-escalation': 'leicester-immunisation-plan-2025.e1' } },
      ],
    },
    {
      says: 'Flu vaccination in October is set against the target for the end of the season.',
      lines: [
        { document: '000', line: 51 },
        { document: '000', line: 61 },
      ],
      foundBy: [
        {
          judgement: { metric: 'immunisation-plan.flu-at-2-and-3', place: 'local:llr', period: '2025-10' },
          status: 'not-rated',
          reason: 'not-yet-due',
        },
        {
          judgement: {
            metric: 'immunisation-plan.flu-in-primary-school',
            place: 'local:llr',
            period: '2025-10',
          },
          status: 'not-rated',
          reason: 'not-yet-due',
        },
        {
          judgement: {
            metric: 'immunisation-plan.flu-in-secondary-school',
            place: 'local:llr',
            period: '2025-10',
          },
          status: 'not-rated',
          reason: 'not-yet-due',
        },
      ],
    },
    {
      says: 'The HPV target of 90% by 2030 is for girls; the figures are of girls and boys.',
      lines: [
        { document: '000', line: 61 },
        { document: '000', line: 76 },
      ],
      foundBy: [
        {
          judgement: {
            metric: 'immunisation-plan.hpv-at-school-age',
            place: 'local:llr',
            period: '2025-10',
          },
          status: 'not-rated',
          reason: 'not-yet-due',
        },
      ],
    },
    {
      says: 'Whooping cough: 73.4% reaches the target and “50-52%” at the hospital does not, side by side.',
      lines: [
        { document: '000', line: 43 },
        { document: '000', line: 45 },
      ],
      foundBy: [
        { promised: 'immunisation-plan.pertussis-in-pregnancy', place: 'local:llr', met: true },
        {
          promised: 'immunisation-plan.pertussis-in-pregnancy',
          place: 'local:university-hospitals-of-leicester',
          met: false,
        },
      ],
    },
    {
      says: 'What was measured in October was presented on 4 December, 34 days later.',
      lines: [
        { document: '000', line: 4 },
        { document: '000', line: 34 },
      ],
      foundBy: [{ report: 'leicester-2025-12-04-delivery-plan', ageOfData: 34 }],
    },
    {
      says: 'Several measures and places share one cell and one status.',
      lines: [
        { document: '000', line: 43 },
        { document: '000', line: 51 },
        { document: '000', line: 61 },
      ],
      foundBy: [
        {
          judgement: {
            metric: 'immunisation-plan.mmr-second-dose-at-5',
            place: 'E06000016',
            period: '2025-10',
          },
          status: 'red',
        },
        {
          judgement: {
            metric: 'immunisation-plan.mmr-second-dose-at-5',
            place: 'E06000017',
            period: '2025-10',
          },
          status: 'red',
        },
        {
          judgement: {
            metric: 'immunisation-plan.rsv-in-pregnancy',
            place: 'local:llr',
            period: '2025-10',
          },
          status: 'red',
        },
      ],
    },
    {
      says: 'One row is broken over several pages, and its sentences come out of order.',
      lines: [
        { document: '000', line: 43 },
        { document: '000', line: 48 },
        { document: '000', line: 60 },
      ],
      beyondReach: 'It is a matter of layout, put right by whoever types it in.',
    },
    {
      says: 'A plan for childhood has a first project for pregnant women.',
      lines: [
        { document: '000', line: 36 },
        { document: '000', line: 43 },
      ],
      beyondReach: 'Whether the one belongs to the other is a matter of meaning.',
    },
    {
      says: 'One business case was rejected, or several in two years.',
      lines: [
        { document: '000', line: 51 },
        { document: '000', line: 84 },
      ],
      beyondReach: 'Two wordings that may both be true, and no figure.',
    },
  ],
};
