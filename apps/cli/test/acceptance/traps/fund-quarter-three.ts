import type { TrapsOfTheme } from './trap.ts';

/** The Better Care Fund in the pack of February 2026. */
export const fundQuarterThree: TrapsOfTheme = {
  document: '003',
  theme: 'Better Care Fund, quarter 3',
  traps: [
    {
      says: 'Emergency admissions have two plans for one year. The form’s own means 1,586; the paper uses 1,653.',
      lines: [
        { document: '003', line: 1373 },
        { document: '001', line: 1073 },
        { document: '001', line: 2257 },
      ],
      foundBy: [
        { finding: 'plan-series-differ', of: { claim: 'q3-paper-emergency-target-so-far' } },
        { finding: 'plan-series-differ', of: { claim: 'year-end-paper-emergency-target' } },
        { finding: 'plan-series-differ', of: { claim: 'plan-narrative-emergency-target-2025-26' } },
      ],
    },
    {
      says: 'One paper has three targets, two actuals and two ends of the window for it.',
      lines: [
        { document: '003', line: 1373 },
        { document: '003', line: 1648 },
      ],
      foundBy: [
        { finding: 'two-spans', of: { claim: 'q3-paper-emergency-comparison' } },
        { finding: 'two-spans', of: { claim: 'q3-form-emergency-comparison' } },
        { claim: 'q3-paper-emergency-actual', verdict: 'unverifiable' },
        { claim: 'q3-form-emergency-actual', verdict: 'unverifiable' },
      ],
    },
    {
      says: 'In one row of the discharge delay, target and actual are of different months.',
      lines: [
        { document: '003', line: 1374 },
        { document: '003', line: 1376 },
      ],
      foundBy: [
        { finding: 'two-spans', of: { claim: 'q3-paper-delay-target' } },
        { finding: 'two-spans', of: { claim: 'q3-paper-days-actual' } },
        { finding: 'plan-series-differ', of: { claim: 'q3-paper-days-target' } },
      ],
    },
    {
      says: 'The same gap is 2.4%, 1.6% and 1.4%, over three windows, and none of them is a percentage.',
      lines: [
        { document: '003', line: 1374 },
        { document: '003', line: 1660 },
      ],
      foundBy: [
        { finding: 'unit-label-differs', of: { claim: 'q3-paper-on-ready-date-gap' } },
        { finding: 'unit-label-differs', of: { claim: 'q3-paper-on-ready-date-gap-so-far' } },
        { finding: 'unit-label-differs', of: { claim: 'q3-form-on-ready-date-gap' } },
      ],
    },
    {
      says: 'Residential admissions so far are to be 434: twice 217. The plan’s own quarters make 425.',
      lines: [{ document: '003', line: 1377 }],
      foundBy: [{ claim: 'q3-paper-residential-target-so-far', verdict: 'disputed' }],
    },
    {
      says: 'The rate of 2023-24 is worked out on an older population than the sheet prints.',
      lines: [
        { document: '003', line: 1666 },
        { document: '003', line: 1668 },
      ],
      foundBy: [
        { finding: 'implied-population', of: { claim: 'q3-form-residential-rate-2023-24' } },
        { finding: 'printed-is-not-derived', of: { metric: 'bcf.residential-admissions-65-rate' } },
        { claim: 'q3-form-residential-rate-2023-24', verdict: 'disputed' },
      ],
    },
    {
      says: '“Per 100,000” stands over counts of people.',
      lines: [{ document: '003', line: 1377 }],
      foundBy: [
        { finding: 'unit-label-differs', of: { claim: 'q3-paper-residential-actual' } },
        { finding: 'unit-label-differs', of: { claim: 'q3-paper-residential-target' } },
      ],
    },
    {
      says: 'Two ways of counting residential admissions are in use, and only one suits the plan.',
      lines: [
        { document: '003', line: 1377 },
        { document: '001', line: 2111 },
      ],
      foundBy: [
        {
          judgement: {
            metric: 'bcf.residential-admissions-65-rate',
            place: 'E10000018',
            period: 'FY2025-26-YTD-2025-09',
          },
          status: 'not-rated',
          reason: 'method-conflict',
        },
      ],
    },
    {
      says: 'Twelve months stand in the heading of the days of delay, and eleven numbers below.',
      lines: [{ document: '003', line: 1656 }],
      beyondReach:
        'All eleven are 3.00, so the month without one cannot be told. The year-end form prints all twelve.',
    },
    {
      says: 'Spending is “in line with the published plan” at 73%, while the grant for adapting homes is at 49%.',
      lines: [
        { document: '003', line: 1383 },
        { document: '003', line: 1684 },
      ],
      foundBy: [
        {
          subject: { kind: 'funding-line', id: 'bcf-2025-26-q3/disabled-facilities-grant' },
          status: 'red',
        },
      ],
    },
    {
      says: 'One assessment is left empty, and the form’s own checklist says that all is there.',
      lines: [
        { document: '003', line: 1584 },
        { document: '003', line: 1662 },
      ],
      foundBy: [{ finding: 'answer-missing', of: { return: 'leicestershire-bcf-2025-26-q3' } }],
    },
    {
      says: 'A quarter 3 return has nothing newer than November, and September for one measure. It was 88 days old.',
      lines: [
        { document: '003', line: 1343 },
        { document: '003', line: 1374 },
      ],
      foundBy: [
        { report: 'hwb-2026-02-26-bcf', ageOfData: 88 },
        { finding: 'presented-after-submission', of: { return: 'leicestershire-bcf-2025-26-q3' } },
      ],
    },
    {
      says: 'Labels of the form stand one row away from their numbers.',
      lines: [
        { document: '003', line: 1643 },
        { document: '003', line: 1645 },
      ],
      beyondReach:
        'Which label belongs to which number has to be read. It is put right by whoever types it in.',
    },
    {
      says: 'Two columns are both headed quarter 3.',
      lines: [{ document: '003', line: 1664 }],
      beyondReach: 'A wrong heading over a right number. The number is typed in under its own quarter.',
    },
    {
      says: '“On track to meet goal” is asked of a quarter with no goal left to meet; prompts are of an earlier form.',
      lines: [
        { document: '003', line: 1647 },
        { document: '001', line: 1258 },
      ],
      beyondReach: 'It is the national form’s own wording, and the answer is held as it is printed.',
    },
    {
      says: 'Five percent of the spending must be explained, and it is not said of which total.',
      lines: [{ document: '003', line: 1703 }],
      beyondReach: 'The form decides it. Ragstone has to take one reading, and writes it out with the rule.',
    },
    {
      says: 'A telephone number has lost its leading zero.',
      lines: [{ document: '003', line: 1567 }],
      beyondReach: 'Telephone numbers are not held.',
    },
    {
      says: 'The guidance asks whether conditions were met in the year, the form whether they were in the quarter.',
      lines: [
        { document: '003', line: 1498 },
        { document: '003', line: 1604 },
      ],
      beyondReach:
        'Two wordings of the form’s author. All conditions are answered with yes, so nothing turns on it.',
    },
    {
      says: 'The chair of the Board is to sign, and the Chief Executive of the Council did.',
      lines: [
        { document: '003', line: 1455 },
        { document: '003', line: 1343 },
      ],
      foundBy: [{ finding: 'presented-after-submission', of: { return: 'leicestershire-bcf-2025-26-q3' } }],
    },
    {
      says: 'The assessment of equality behind the fund was last reviewed for 2021.',
      lines: [
        { document: '003', line: 1423 },
        { document: '003', line: 1429 },
      ],
      beyondReach: 'No day is printed by which it must be reviewed again.',
    },
  ],
};
