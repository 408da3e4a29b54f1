import type { TrapsOfTheme } from './trap.ts';

/** The review of the joint strategy, in the pack of September 2025. */
export const strategyReview: TrapsOfTheme = {
  document: '002',
  theme: 'The strategy and its review',
  traps: [
    {
      says: 'After the review, one heading of the strategy promises nothing any more.',
      lines: [
        { document: '002', line: 1534 },
        { document: '002', line: 1706 },
      ],
      foundBy: [
        {
          finding: 'nothing-promised',
          of: { version: 'jlhws-2025-proposal', subPriority: 'understanding-the-need' },
        },
      ],
    },
    {
      says: 'The five commitments on recovery from COVID-19 are decided on, and their words are nowhere.',
      lines: [
        { document: '002', line: 1754 },
        { document: '002', line: 1758 },
      ],
      foundBy: [
        { finding: 'wording-missing', of: { commitment: 'jlhws-2022.covid-19-recovery.1' } },
        { finding: 'wording-missing', of: { commitment: 'jlhws-2022.covid-19-recovery.5' } },
      ],
    },
    {
      says: 'A reason is required for every decision, and none of the 80 has one.',
      lines: [
        { document: '002', line: 1479 },
        { document: '002', line: 1617 },
      ],
      foundBy: [{ finding: 'change-without-rationale', of: { review: 'jlhws-review-2025' } }],
    },
    {
      says: 'A commitment is transferred, and nobody is said to take it.',
      lines: [{ document: '002', line: 1656 }],
      foundBy: [
        {
          finding: 'transfer-without-destination',
          of: { commitment: 'jlhws-2022.strong-foundations.5' },
        },
      ],
    },
    {
      says: 'There are “three” cross-cutting priorities, and on the next line “two”.',
      lines: [
        { document: '002', line: 1437 },
        { document: '002', line: 1438 },
      ],
      foundBy: [{ finding: 'count-does-not-add-up', of: { version: 'jlhws-2022' } }],
    },
    {
      says: '“The majority of the strategy remains relevant”: no commitment is kept as it is, 43 are removed.',
      lines: [{ document: '002', line: 1492 }],
      beyondReach: '“Relevant” cannot be measured. The counts of kept, changed and removed stand beside it.',
    },
    {
      says: 'Cells marked in red are said to be in scope, and the text has no colours.',
      lines: [{ document: '002', line: 1446 }],
      beyondReach: 'The colour is not in the text that anybody can read by machine.',
    },
    {
      says: 'Decisions are written in many ways: “CHANGE & NEW”, “CHANGE NEW”, “As Above”, fused with the wording.',
      lines: [
        { document: '002', line: 1644 },
        { document: '002', line: 1654 },
        { document: '002', line: 1688 },
      ],
      beyondReach: 'Somebody has to read them. They are brought to one list of decisions by hand.',
    },
    {
      says: 'The headings under a priority stand in one order in the summary and in another in the appendix.',
      lines: [
        { document: '002', line: 1534 },
        { document: '002', line: 1538 },
      ],
      beyondReach: 'Their order means nothing, so a change of it is no fault.',
    },
    {
      says: 'Instructions to the author are left in, words are misspelt, and a page points to the wrong number.',
      lines: [
        { document: '002', line: 1634 },
        { document: '002', line: 1684 },
      ],
      beyondReach: 'Slips of spelling touch no figure, and a spelling checker finds them.',
    },
  ],
};
