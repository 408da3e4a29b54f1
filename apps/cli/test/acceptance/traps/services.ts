import type { TrapsOfTheme } from './trap.ts';

/** Services in the pack of the scrutiny committee, September 2025. */
export const services: TrapsOfTheme = {
  document: '002',
  theme: 'Services',
  traps: [
    {
      says: 'Reliable improvement in February is 66% in the minutes and 67% in the table. The target is 67%.',
      lines: [
        { document: '002', line: 210 },
        { document: '002', line: 1188 },
      ],
      foundBy: [
        { finding: 'figure-restated', of: { metric: 'talking-therapies.reliable-improvement' } },
        {
          judgement: {
            metric: 'talking-therapies.reliable-improvement',
            place: 'local:llr',
            period: '2025-02',
          },
          status: 'not-rated',
          reason: 'figures-conflict',
        },
        { claim: 'tt-february-improvement', verdict: 'conflicting' },
      ],
    },
    {
      says: 'Three figures of the year to date do not say since when. April to July, rounded, gives all three.',
      lines: [
        { document: '002', line: 1168 },
        { document: '002', line: 1169 },
        { document: '002', line: 1170 },
        { document: '002', line: 1171 },
      ],
      foundBy: [
        { claim: 'tt-to-date-recovery', verdict: 'confirmed' },
        { claim: 'tt-to-date-reliable-recovery', verdict: 'confirmed' },
        { claim: 'tt-to-date-reliable-improvement', verdict: 'confirmed' },
      ],
    },
    {
      says: '“On track” hides the City, which misses, and West Leicestershire, which fell five times running.',
      lines: [
        { document: '002', line: 1168 },
        { document: '002', line: 1184 },
      ],
      foundBy: [
        {
          finding: 'whole-hides-part',
          of: { metric: 'talking-therapies.reliable-recovery', place: 'E06000016' },
        },
        { finding: 'whole-hides-part', of: { metric: 'talking-therapies.reliable-improvement' } },
        {
          escalation: 'talking-therapies/recovery-plan/talking-therapies.completed/local:llr/month',
          state: 'raised',
        },
        {
          escalation:
            'talking-therapies/falling/talking-therapies.recovery/local:west-leicestershire/month/talking-therapies/recovery',
          state: 'raised',
        },
      ],
    },
    {
      says: 'Waits over 180 days are “reduced by 79%”, and what they were before is not printed.',
      lines: [{ document: '002', line: 1214 }],
      foundBy: [{ claim: 'tt-waiting-180-reduced', verdict: 'unverifiable' }],
    },
    {
      says: 'Referrals are said to be rising. Urgent ones fall, and the steep rise is of emergencies.',
      lines: [
        { document: '002', line: 1253 },
        { document: '002', line: 1413 },
      ],
      foundBy: [
        { claim: 'access-rising-urgent', verdict: 'disputed' },
        {
          escalation: 'mental-health-access/rising/mental-health-access.referrals.emergency/local:llr/month',
          state: 'raised',
        },
      ],
    },
    {
      says: 'Appointments with the GP beat a plan that was set below the year before.',
      lines: [{ document: '002', line: 109 }],
      foundBy: [{ finding: 'target-easier-than-year-before', of: { metric: 'primary-care.appointments' } }],
    },
    {
      says: 'The grant is “147th lowest” of 153, which is 7th highest. Was it counted from the other end?',
      lines: [{ document: '002', line: 190 }],
      foundBy: [{ finding: 'rank-from-the-far-end', of: { claim: 'public-health-grant-rank' } }],
    },
    {
      says: 'Late diagnosis of HIV is 15th of 16. Whether that is good depends on which way the rank counts.',
      lines: [{ document: '002', line: 217 }],
      foundBy: [
        {
          judgement: {
            metric: 'sexual-health.hiv-late-diagnosis-rank',
            place: 'E10000018',
            period: '2021--2023',
          },
          status: 'red',
        },
        { claim: 'hiv-late-diagnosis-rated-red', verdict: 'confirmed' },
      ],
    },
    {
      says: 'Verdicts on weight and activity changed after publication, and no figure shows why.',
      lines: [
        { document: '002', line: 221 },
        { document: '002', line: 222 },
        { document: '002', line: 223 },
      ],
      foundBy: [
        { claim: 'staying-healthy-overweight-adults-restated', verdict: 'unverifiable' },
        { claim: 'staying-healthy-physically-active-restated', verdict: 'unverifiable' },
        { claim: 'staying-healthy-physically-inactive-restated', verdict: 'unverifiable' },
      ],
    },
    {
      says: 'The scrutiny meeting of June 2025 was told of performance 35 days old.',
      lines: [{ document: '002', line: 203 }],
      foundBy: [{ report: 'hosc-2025-06-04-performance', ageOfData: 35 }],
    },
    {
      says: 'Four steps of the winter plan have a month and no year.',
      lines: [
        { document: '002', line: 952 },
        { document: '002', line: 953 },
        { document: '002', line: 954 },
      ],
      foundBy: [
        { finding: 'no-date', of: { action: 'winter-plan-2025-26.joy' } },
        { finding: 'no-date', of: { action: 'winter-plan-2025-26.print' } },
        { finding: 'no-date', of: { action: 'winter-plan-2025-26.toolkits' } },
        { finding: 'no-date', of: { action: 'winter-plan-2025-26.tellmi' } },
      ],
    },
    {
      says: 'The winter plan that went to a board on 14 August calls itself the final of 22 August.',
      lines: [
        { document: '002', line: 722 },
        { document: '002', line: 743 },
      ],
      foundBy: [{ finding: 'paper-dated-after-meeting', of: { report: 'icb-2025-08-14-winter' } }],
    },
    {
      says: 'At 2.5 to 3.4%, more than 40,000 people with ADHD would need more adults than live here.',
      lines: [
        { document: '002', line: 1327 },
        { document: '002', line: 1329 },
      ],
      beyondReach: 'No paper prints the number of people over 16, so nothing can be held against it.',
    },
    {
      says: 'The plan for GP appointments is last year’s actual plus exactly 1%.',
      lines: [{ document: '002', line: 109 }],
      beyondReach: 'No paper says how the plan was made, so there is no statement to test.',
    },
    {
      says: 'Places of talking therapies and of vaccines overlap by name and are not the same.',
      lines: [
        { document: '002', line: 1184 },
        { document: '002', line: 1067 },
      ],
      beyondReach:
        'No boundary is printed. In the data they are different places, and are never added or compared.',
    },
    {
      says: 'Words such as “around 9 days”, “low 300s” and “400+” stand where a number should.',
      lines: [
        { document: '002', line: 1158 },
        { document: '000', line: 45 },
      ],
      beyondReach:
        'What “around” allows is not said. Only ranges and estimates said to be so are held as such.',
    },
  ],
};
