import type { TrapsOfTheme } from './trap.ts';

const county = 'E10000018';

/** The year end of the Better Care Fund, in the pack of June 2026. */
export const fundYearEnd: TrapsOfTheme = {
  document: '001',
  theme: 'Better Care Fund, the year end',
  traps: [
    {
      says: 'Residential admissions are 858 against 867, where lower is better, and “not on target”. 858 is the plan itself.',
      lines: [{ document: '001', line: 1077 }],
      foundBy: [
        { finding: 'actual-is-the-plan', of: { metric: 'bcf.residential-admissions-65' } },
        { finding: 'unit-label-differs', of: { claim: 'year-end-paper-residential-actual' } },
        { claim: 'year-end-paper-residential-status', verdict: 'conflicting' },
      ],
    },
    {
      says: 'The number that decides, 972, stands only in a sentence beside the table.',
      lines: [{ document: '001', line: 1077 }],
      foundBy: [{ claim: 'year-end-paper-residential-actual', verdict: 'conflicting' }],
    },
    {
      says: 'By one way of counting every target is met, by the other none.',
      lines: [
        { document: '001', line: 1077 },
        { document: '001', line: 2110 },
        { document: '001', line: 2111 },
      ],
      foundBy: [
        {
          judgement: {
            metric: 'bcf.residential-admissions-65-rate',
            place: county,
            period: 'FY2025-26-YTD-2025-09',
          },
          status: 'not-rated',
          reason: 'method-conflict',
        },
        { claim: 'year-end-paper-residential-status', verdict: 'conflicting' },
      ],
    },
    {
      says: 'Residential admissions have three targets: 858, 867 and a rate of 563.1 from an older population.',
      lines: [
        { document: '001', line: 1383 },
        { document: '001', line: 1077 },
        { document: '001', line: 2263 },
      ],
      foundBy: [
        { claim: 'year-end-paper-residential-target', verdict: 'disputed' },
        { claim: 'plan-narrative-residential-target-2025-26', verdict: 'disputed' },
        { finding: 'implied-population', of: { claim: 'plan-narrative-residential-target-2025-26' } },
        { finding: 'plan-series-differ', of: { claim: 'plan-narrative-residential-target-2025-26' } },
      ],
    },
    {
      says: 'Their “reduction of 2%” holds only against that rate. Against what was done it is a rise.',
      lines: [{ document: '001', line: 2263 }],
      foundBy: [
        { claim: 'plan-narrative-residential-change', verdict: 'unverifiable' },
        { finding: 'target-easier-than-year-before', of: { metric: 'bcf.residential-admissions-65-rate' } },
      ],
    },
    {
      says: 'Earlier years changed: 824 became 829, and 509.8 is not what its own population makes.',
      lines: [
        { document: '001', line: 1383 },
        { document: '001', line: 1384 },
        { document: '001', line: 2111 },
      ],
      foundBy: [
        { finding: 'figure-restated', of: { metric: 'bcf.residential-admissions-65' } },
        { finding: 'superseded-figure', of: { claim: 'year-end-form-residential-count-2024-25' } },
        { claim: 'year-end-form-residential-rate-2023-24', verdict: 'disputed' },
      ],
    },
    {
      says: 'The row is called length of delay, and its numbers are the share who left on time.',
      lines: [{ document: '001', line: 1074 }],
      foundBy: [
        { claim: 'year-end-paper-delay-label', verdict: 'disputed' },
        { finding: 'unit-label-differs', of: { claim: 'year-end-paper-delay-label' } },
      ],
    },
    {
      says: 'The 86.2% in it is the best month of the year. The last known was 84.2%.',
      lines: [{ document: '001', line: 1074 }],
      foundBy: [{ finding: 'best-month-chosen', of: { claim: 'year-end-paper-on-ready-date-comparison' } }],
    },
    {
      says: 'The share is said to be off target all the year, and April, May and June met it. The delay missed in every month.',
      lines: [
        { document: '001', line: 1074 },
        { document: '001', line: 1378 },
      ],
      foundBy: [
        { claim: 'year-end-form-on-ready-date-status-2025-04', verdict: 'disputed' },
        { claim: 'year-end-form-on-ready-date-status-2025-05', verdict: 'disputed' },
        { claim: 'year-end-form-on-ready-date-status-2025-06', verdict: 'disputed' },
        {
          judgement: { metric: 'bcf.discharge-delay', place: county, period: '2025-04' },
          status: 'red',
        },
      ],
    },
    {
      says: 'The minutes give the delay a gap of 2.4%. No printed pair makes that.',
      lines: [{ document: '001', line: 208 }],
      foundBy: [
        { claim: 'minutes-q3-delay-gap', verdict: 'disputed' },
        { finding: 'two-spans', of: { claim: 'minutes-q3-delay-gap' } },
      ],
    },
    {
      says: 'April 2025 has 1,845 emergency admissions, and no other month fewer than 2,280. Nobody remarks on it.',
      lines: [{ document: '001', line: 2082 }],
      foundBy: [{ finding: 'figure-stands-apart', of: { metric: 'bcf.emergency-admissions-65' } }],
    },
    {
      says: 'The mean so far is on target, and hides December: by subtraction, the worst month of all.',
      lines: [
        { document: '001', line: 2082 },
        { document: '001', line: 2257 },
      ],
      foundBy: [
        {
          judgement: {
            metric: 'bcf.emergency-admissions-65-rate',
            place: 'E10000018',
            period: 'FY2025-26-YTD-2025-12',
          },
          status: 'not-rated',
          reason: 'partial-window',
        },
        {
          judgement: { metric: 'bcf.emergency-admissions-65-rate', place: 'E10000018', period: '2025-12' },
          status: 'not-rated',
          reason: 'late',
        },
        { claim: 'plan-narrative-emergency-actual-2025-26', verdict: 'unverifiable' },
      ],
    },
    {
      says: 'The fund is £84.4 million or £84.8 million: its plan was rewritten in the year, so the share spent is of another plan.',
      lines: [
        { document: '001', line: 1056 },
        { document: '001', line: 1062 },
        { document: '001', line: 1397 },
      ],
      foundBy: [
        {
          finding: 'baseline-overwritten',
          of: { fund: 'leicestershire-bcf-2025-26', source: 'disabled-facilities-grant' },
        },
      ],
    },
    {
      says: '98% spent hides the grant for adapting homes: a quarter of it was left.',
      lines: [
        { document: '001', line: 1397 },
        { document: '001', line: 1405 },
      ],
      foundBy: [
        {
          subject: { kind: 'funding-line', id: 'bcf-2025-26-year-end/disabled-facilities-grant' },
          status: 'red',
        },
      ],
    },
    {
      says: 'No confidence is stated for residential admissions, and the form calls itself complete.',
      lines: [
        { document: '001', line: 1380 },
        { document: '001', line: 1384 },
      ],
      foundBy: [{ finding: 'answer-missing', of: { return: 'leicestershire-bcf-2025-26-year-end' } }],
    },
    {
      says: 'A year end is told from data of October, November and December, and the next plan built on it.',
      lines: [
        { document: '001', line: 1366 },
        { document: '001', line: 2082 },
        { document: '001', line: 2098 },
      ],
      foundBy: [
        { finding: 'figure-older-than-published', of: { metric: 'bcf.emergency-admissions-65' } },
        { finding: 'figure-older-than-published', of: { metric: 'bcf.discharged-on-ready-date' } },
        { finding: 'figure-older-than-published', of: { metric: 'bcf.days-from-ready-date' } },
      ],
    },
    {
      says: 'A tab of the form is still headed 2024-25, and a number 6.4 stands in section 5.',
      lines: [
        { document: '001', line: 1426 },
        { document: '001', line: 2116 },
        { document: '001', line: 1258 },
      ],
      beyondReach:
        'Headings of the national form. The year of a return comes from the return, not from a heading.',
    },
  ],
};
