import type { TrapsOfTheme } from './trap.ts';

const county = 'E10000018';

/** The dashboard and prevention in the pack of June 2026. */
export const prevention: TrapsOfTheme = {
  document: '001',
  theme: 'The dashboard and prevention',
  traps: [
    {
      says: 'Health checks of people with a learning disability: 49.4% of 2018-19 beside 84.2% of 2025-26.',
      lines: [
        { document: '001', line: 757 },
        { document: '001', line: 576 },
      ],
      foundBy: [
        { finding: 'figure-stale', of: { metric: 'staying-healthy.learning-disability-health-check' } },
        {
          judgement: {
            metric: 'learning-disability.annual-health-check',
            place: 'local:llr',
            period: 'FY2025-26',
          },
          status: 'green',
        },
      ],
    },
    {
      says: 'A dashboard “Updated April 2026” shows figures of 2015, 2017 and 2020.',
      lines: [
        { document: '001', line: 788 },
        { document: '001', line: 662 },
        { document: '001', line: 704 },
        { document: '001', line: 656 },
      ],
      foundBy: [
        { finding: 'figure-stale', of: { metric: 'staying-healthy.outdoor-space' } },
        { finding: 'figure-stale', of: { metric: 'staying-healthy.smoking-attributable-mortality' } },
        { finding: 'figure-stale', of: { metric: 'staying-healthy.employment-gap.mental-health' } },
      ],
    },
    {
      says: 'Labels on sickness slipped down a row.',
      lines: [
        { document: '001', line: 659 },
        { document: '001', line: 660 },
      ],
      foundBy: [
        { claim: 'dashboard-sickness-slipped-label', verdict: 'disputed' },
        { claim: 'dashboard-sickness-slipped-label-england', verdict: 'disputed' },
      ],
    },
    {
      says: 'Most ranks are of 16 areas, some of 15 or 14, side by side.',
      lines: [
        { document: '001', line: 649 },
        { document: '001', line: 656 },
        { document: '001', line: 720 },
      ],
      foundBy: [
        { finding: 'ranked-among-fewer', of: { claim: 'dashboard-employment-gap-mental-health-rank' } },
        { finding: 'ranked-among-fewer', of: { claim: 'dashboard-substance-misuse-admissions-rank' } },
      ],
    },
    {
      says: 'The verdict was a colour, and the colour is not in the text.',
      lines: [
        { document: '001', line: 648 },
        { document: '001', line: 664 },
      ],
      foundBy: [
        {
          judgement: { metric: 'staying-healthy.fast-food-outlets', place: county, period: '2024' },
          status: 'not-rated',
          reason: 'not-calculable',
        },
      ],
    },
    {
      says: 'Numbers are printed as “1,184.8”, “95.4%*”, “Null” and “N/A”.',
      lines: [
        { document: '001', line: 696 },
        { document: '001', line: 4307 },
        { document: '001', line: 665 },
        { document: '001', line: 650 },
      ],
      foundBy: [
        { typed: '1,184.8', refused: 'text-for-number' },
        { typed: '95.4%*', refused: 'text-for-number' },
        { typed: 'Null', refused: 'text-for-number' },
        { typed: 'N/A', refused: 'text-for-number' },
      ],
    },
    {
      says: 'Food insecurity has no figure of England to be set beside.',
      lines: [{ document: '001', line: 665 }],
      foundBy: [
        {
          judgement: { metric: 'staying-healthy.food-insecurity', place: county, period: '2022' },
          status: 'not-rated',
          reason: 'no-comparator',
        },
      ],
    },
    {
      says: 'Not active enough are 34.8% in the text, and 31.4% by the dashboard; “of these” 23.1%, and 20.8%.',
      lines: [
        { document: '001', line: 944 },
        { document: '001', line: 711 },
      ],
      foundBy: [
        { claim: 'not-active-enough', verdict: 'disputed' },
        { claim: 'inactive-of-these', verdict: 'disputed' },
      ],
    },
    {
      says: 'Home upgrades are “successfully completed”. It was 145 of 160 measures, and 108 of 120 homes.',
      lines: [{ document: '001', line: 423 }],
      foundBy: [
        { judgement: { metric: 'homes.upgrade-measures', place: county, period: '2025' }, status: 'red' },
        { judgement: { metric: 'homes.upgraded', place: county, period: '2025' }, status: 'red' },
      ],
    },
    {
      says: 'Next year’s health check must come with a plan, so the same 80% is of something else.',
      lines: [{ document: '001', line: 578 }],
      foundBy: [
        {
          judgement: {
            metric: 'learning-disability.health-checks-with-plan',
            place: 'local:llr',
            period: 'FY2026-27',
          },
          status: 'not-rated',
          reason: 'not-yet-due',
        },
      ],
    },
    {
      says: 'An award “to be” given on 6 March stands in a report of 15 June.',
      lines: [{ document: '001', line: 411 }],
      foundBy: [
        { finding: 'due-before-plan', of: { action: 'staying-healthy-report-2026.charnwood-award' } },
      ],
    },
    {
      says: 'A report on the county has figures of the whole area, of Leicestershire and Rutland, and of the county.',
      lines: [
        { document: '001', line: 576 },
        { document: '001', line: 4269 },
        { document: '001', line: 4126 },
      ],
      beyondReach:
        'Which place a figure is of has to be read. After that, every colour and claim names its place.',
    },
    {
      says: 'Periods are written in a dozen ways, and “2024/25” may be of three kinds.',
      lines: [
        { document: '001', line: 649 },
        { document: '001', line: 703 },
      ],
      beyondReach:
        'Which kind it is has to be read. Each kind of period is then written in a way of its own.',
    },
    {
      says: 'A launch “in Summer 2026” is told in the past, in June 2026.',
      lines: [{ document: '001', line: 560 }],
      beyondReach: 'The tense of a sentence is not read.',
    },
    {
      says: 'Services “exceed targets”, and the targets are not printed.',
      lines: [{ document: '001', line: 496 }],
      beyondReach:
        'Without a number there is nothing to hold. A target that is held without a number is found.',
    },
  ],
};
