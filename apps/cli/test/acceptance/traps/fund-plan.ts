import type { TrapsOfTheme } from './trap.ts';

/** The plan of the Better Care Fund for 2026-27, in the pack of June 2026. */
export const fundPlan: TrapsOfTheme = {
  document: '001',
  theme: 'Better Care Fund, the plan',
  traps: [
    {
      says: 'The printed schemes stop £19.0 million short of the total, and the form says that all balances.',
      lines: [
        { document: '001', line: 1943 },
        { document: '001', line: 1957 },
        { document: '001', line: 2038 },
      ],
      foundBy: [
        { finding: 'schedule-incomplete', of: { source: 'nhs-minimum' } },
        { finding: 'schedule-incomplete', of: { source: 'la-better-care-grant' } },
        { finding: 'minimum-not-verifiable', of: { minimum: 'adult-social-care' } },
      ],
    },
    {
      says: 'The totals of demand are too high in all three years. The rise of 4.5% is a fall of 1.4%.',
      lines: [{ document: '001', line: 2228 }],
      foundBy: [
        { claim: 'plan-narrative-activity-2024-25', verdict: 'disputed' },
        { claim: 'plan-narrative-activity-2025-26', verdict: 'disputed' },
        { claim: 'plan-narrative-activity-2026-27', verdict: 'disputed' },
        { claim: 'plan-narrative-activity-growth-2026-27', verdict: 'disputed' },
      ],
    },
    {
      says: 'Spending by area makes £86.7 million, not £86.5 million, and four of its shares are wrong.',
      lines: [
        { document: '001', line: 2281 },
        { document: '001', line: 2282 },
        { document: '001', line: 2285 },
      ],
      foundBy: [
        { claim: 'plan-narrative-spend-by-area', verdict: 'disputed' },
        { claim: 'spend-share-crisis', verdict: 'disputed' },
        { claim: 'spend-share-discharge', verdict: 'disputed' },
        { claim: 'spend-share-end-of-life', verdict: 'disputed' },
        { claim: 'spend-share-other', verdict: 'disputed' },
      ],
    },
    {
      says: 'The text has 66% on prevention and 18% on crisis care, the table 65% and 17%. Of each pair one is right.',
      lines: [
        { document: '001', line: 2209 },
        { document: '001', line: 2280 },
        { document: '001', line: 2281 },
      ],
      foundBy: [
        { claim: 'spend-share-prevention-in-text', verdict: 'disputed' },
        { claim: 'spend-share-crisis', verdict: 'disputed' },
      ],
    },
    {
      says: 'End of life care is £6.8 million in the table, and £7.3 million by the two lines of its category.',
      lines: [
        { document: '001', line: 2283 },
        { document: '001', line: 2028 },
        { document: '001', line: 2029 },
      ],
      foundBy: [{ claim: 'spend-end-of-life-lines', verdict: 'disputed' }],
    },
    {
      says: '£86,557,682 is called “£86.5million”. It rounds to 86.6.',
      lines: [
        { document: '001', line: 1587 },
        { document: '001', line: 1592 },
      ],
      foundBy: [{ claim: 'plan-paper-total-in-millions', verdict: 'disputed' }],
    },
    {
      says: 'The next year’s “reduction of 2%” on what was done is in truth a rise of 10.7%.',
      lines: [{ document: '001', line: 2257 }],
      foundBy: [
        { claim: 'plan-narrative-emergency-change', verdict: 'disputed' },
        { finding: 'target-easier-than-year-before', of: { metric: 'bcf.emergency-admissions-65-rate' } },
      ],
    },
    {
      says: '400 times 1.65 is printed as 600. It is 660.',
      lines: [{ document: '001', line: 2316 }],
      foundBy: [{ claim: 'avoided-admissions', verdict: 'disputed' }],
    },
    {
      says: 'Home care and community contracts are “approximately 50%” of the fund, and 31.8% by its own lines.',
      lines: [{ document: '001', line: 2273 }],
      foundBy: [{ claim: 'home-care-half-of-fund', verdict: 'disputed' }],
    },
    {
      says: 'The same “quarter” of 450 people is 120 on one line and 100 on another.',
      lines: [
        { document: '001', line: 1450 },
        { document: '001', line: 2235 },
      ],
      foundBy: [{ claim: 'copd-people-100', verdict: 'disputed' }],
    },
    {
      says: '“1.5% improvement” is of percentage points.',
      lines: [{ document: '001', line: 2259 }],
      foundBy: [{ finding: 'unit-label-differs', of: { claim: 'plan-narrative-on-ready-date-gap' } }],
    },
    {
      says: 'The days of delay average 4.4 in the text and 4.31 in the table.',
      lines: [{ document: '001', line: 2261 }],
      foundBy: [
        { claim: 'plan-narrative-days-actual', verdict: 'unverifiable' },
        { finding: 'two-spans', of: { claim: 'plan-narrative-days-actual' } },
      ],
    },
    {
      says: 'The Board “signed off” what it first saw after it was sent.',
      lines: [
        { document: '001', line: 1839 },
        { document: '001', line: 1460 },
        { document: '001', line: 1021 },
      ],
      foundBy: [
        { finding: 'presented-after-submission', of: { return: 'leicestershire-bcf-2026-27-plan' } },
        { finding: 'presented-after-submission', of: { return: 'leicestershire-bcf-2025-26-year-end' } },
      ],
    },
    {
      says: 'One person signs as chair of the Board and as finance director of the NHS.',
      lines: [
        { document: '001', line: 1851 },
        { document: '001', line: 1858 },
      ],
      foundBy: [{ finding: 'one-person-two-roles', of: { return: 'leicestershire-bcf-2026-27-plan' } }],
    },
    {
      says: 'The new targets for discharge are easier than the last: 0.48 days of delay after 0.33, and 3.90 days after 3.00.',
      lines: [
        { document: '001', line: 1371 },
        { document: '001', line: 1374 },
        { document: '001', line: 2100 },
        { document: '001', line: 2102 },
      ],
      foundBy: [
        { finding: 'target-easier-than-last-plan', of: { metric: 'bcf.discharge-delay' } },
        { finding: 'target-easier-than-last-plan', of: { metric: 'bcf.days-from-ready-date' } },
      ],
    },
    {
      says: 'Rejections “reduced by 30%” fell by 27.5%, and “a 13% uplift” is of no sum that is printed.',
      lines: [
        { document: '001', line: 2218 },
        { document: '001', line: 2328 },
      ],
      foundBy: [
        { claim: 'rejections-reduced', verdict: 'disputed' },
        { claim: 'rejections-further-reduction', verdict: 'disputed' },
        { claim: 'housing-enablement-uplift', verdict: 'unverifiable' },
      ],
    },
    {
      says: 'An “approximate” 48 admissions fewer a month are 46 of what was done, and 52 of the old target.',
      lines: [{ document: '001', line: 2257 }],
      beyondReach: 'What “approximate” allows is not said. The share that it comes from is disputed.',
    },
    {
      says: 'Falls handled at home are “over 93%” and “circa 95%”.',
      lines: [
        { document: '001', line: 2241 },
        { document: '001', line: 2294 },
      ],
      beyondReach: 'Both may be true: the words do not say how far they reach.',
    },
    {
      says: 'The plan expects reablement to improve, and sets no target for it.',
      lines: [{ document: '001', line: 2265 }],
      foundBy: [{ finding: 'target-not-measurable', of: { target: 'reablement-2026-27' } }],
    },
    {
      says: 'Numbers of the plan stand one row or one column away from their labels.',
      lines: [
        { document: '001', line: 2084 },
        { document: '001', line: 2095 },
      ],
      beyondReach:
        'Which label belongs to which number has to be read. It is put right by whoever types it in.',
    },
    {
      says: 'Categories of schemes are cut short, and nursing care counts as end of life.',
      lines: [
        { document: '001', line: 1959 },
        { document: '001', line: 2016 },
        { document: '001', line: 2029 },
      ],
      beyondReach: 'Where a scheme belongs is a matter of meaning. The printed category is held as it is.',
    },
    {
      says: 'Four conditions have three answers in the checklist, and a question is named by the wrong number.',
      lines: [
        { document: '001', line: 2135 },
        { document: '001', line: 2139 },
        { document: '001', line: 2441 },
      ],
      beyondReach: 'The form’s own layout. Each condition is held with the one answer that it has.',
    },
    {
      says: 'What is counted changed between the two years: stays of a day or more, other funds, other windows.',
      lines: [
        { document: '001', line: 1234 },
        { document: '001', line: 1238 },
        { document: '001', line: 1242 },
      ],
      beyondReach:
        'Only words tell it. Where it is known, the two are measures of their own and never compared.',
    },
  ],
};
