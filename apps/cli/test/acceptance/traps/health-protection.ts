import type { TrapsOfTheme } from './trap.ts';

const county = 'E10000018';

/** Vaccines, screening and infections in the pack of June 2026. */
export const healthProtection: TrapsOfTheme = {
  document: '001',
  theme: 'Health protection',
  traps: [
    {
      says: 'The county “breached” four thresholds, and every infection is green: of another area, by another rule.',
      lines: [
        { document: '001', line: 3889 },
        { document: '001', line: 3890 },
      ],
      foundBy: [
        { claim: 'hcai-e-coli-threshold', verdict: 'unverifiable' },
        { claim: 'hcai-klebsiella-threshold', verdict: 'unverifiable' },
        { claim: 'hcai-pseudomonas-threshold', verdict: 'unverifiable' },
        { claim: 'hcai-mrsa-threshold', verdict: 'unverifiable' },
        { claim: 'hcai-e-coli-overall', verdict: 'confirmed' },
      ],
    },
    {
      says: 'The summary has MRSA and MSSA partly red. The detail has no red of either.',
      lines: [
        { document: '001', line: 3606 },
        { document: '001', line: 3892 },
      ],
      foundBy: [
        { claim: 'hcai-mrsa-sub-measures', verdict: 'unverifiable' },
        { claim: 'hcai-mssa-sub-measures', verdict: 'unverifiable' },
      ],
    },
    {
      says: 'Infections are told for 2024, for 2024-25 and without any date, in a report on 2025.',
      lines: [
        { document: '001', line: 3888 },
        { document: '001', line: 3889 },
        { document: '001', line: 4561 },
      ],
      beyondReach:
        'The date of a table without one can only be asked for. Every figure that is held names its period.',
    },
    {
      says: '“Improved flu vaccine uptake”: it fell in four of the five groups.',
      lines: [
        { document: '001', line: 3571 },
        { document: '001', line: 4269 },
      ],
      foundBy: [
        { claim: 'flu-2-to-3-years-improved', verdict: 'disputed' },
        { claim: 'flu-primary-school-improved', verdict: 'disputed' },
        { claim: 'flu-under-65-at-risk-improved', verdict: 'disputed' },
        { claim: 'flu-65-and-over-improved', verdict: 'disputed' },
      ],
    },
    {
      says: 'Vaccines are “meeting the 95% target”. Three of the six named do not.',
      lines: [
        { document: '001', line: 594 },
        { document: '001', line: 4126 },
      ],
      foundBy: [
        { claim: 'vaccines-meeting-measles-mumps-rubella-1-24-months', verdict: 'disputed' },
        { claim: 'vaccines-meeting-meningococcal-b-12-months', verdict: 'disputed' },
        { claim: 'vaccines-meeting-rotavirus-12-months', verdict: 'disputed' },
      ],
    },
    {
      says: 'England’s flu uptake at two and three is 42.6% in one table and 44.4% in another.',
      lines: [
        { document: '001', line: 758 },
        { document: '001', line: 4273 },
      ],
      foundBy: [{ claim: 'dashboard-flu-2-to-3-years-england', verdict: 'disputed' }],
    },
    {
      says: 'The trend of chlamydia detection cannot be worked out on one page, and has no significant change on another.',
      lines: [
        { document: '001', line: 697 },
        { document: '001', line: 4540 },
      ],
      foundBy: [{ finding: 'trends-differ', of: { claim: 'appendix-chlamydia-detection-direction' } }],
    },
    {
      says: 'New sexually transmitted infections are 236.5 on one page and 237 on another. That is no fault: it is rounding.',
      lines: [
        { document: '001', line: 695 },
        { document: '001', line: 4542 },
      ],
      foundBy: [{ claim: 'appendix-new-infections', verdict: 'confirmed' }],
    },
    {
      says: 'RSV vaccine in pregnancy has a target of 60%, and the report does not print what was reached.',
      lines: [{ document: '001', line: 3803 }],
      beyondReach:
        'A measure without a single figure of this place is not held. Where it has one, a later gap is told.',
    },
    {
      says: 'Cervical screening of 2025 repeats the row of 2024.',
      lines: [
        { document: '001', line: 4416 },
        { document: '001', line: 4417 },
      ],
      foundBy: [{ finding: 'figure-repeated', of: { metric: 'screening.cervical-25-to-49' } }],
    },
    {
      says: 'A row on sexual offences stands one column to the left.',
      lines: [{ document: '001', line: 4553 }],
      foundBy: [
        { claim: 'sexual-offences-shifted', verdict: 'disputed' },
        { claim: 'sexual-offences-shifted-england', verdict: 'disputed' },
      ],
    },
    {
      says: 'HPV figures are headed 2024 to 2025, and stop a year before.',
      lines: [
        { document: '001', line: 4198 },
        { document: '001', line: 4215 },
      ],
      foundBy: [
        {
          judgement: { metric: 'vaccination.hpv-one-dose.females', place: county, period: 'AY2024-25' },
          status: 'not-rated',
          reason: 'not-yet-due',
        },
      ],
    },
    {
      says: 'An age group is misprinted as 25-29, and a count of areas includes England.',
      lines: [
        { document: '001', line: 3824 },
        { document: '001', line: 3856 },
      ],
      beyondReach: 'A slip in prose that no figure contradicts.',
    },
  ],
};
