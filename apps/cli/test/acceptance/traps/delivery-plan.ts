import type { TrapsOfTheme } from './trap.ts';

/** The delivery plan of the joint strategy, in the pack of February 2026. */
export const deliveryPlan: TrapsOfTheme = {
  document: '003',
  theme: 'The delivery plan of the strategy',
  traps: [
    {
      says: 'A rate of 519 is one more target of residential admissions, and stands in the words of an indicator.',
      lines: [{ document: '003', line: 1300 }],
      beyondReach: 'It has no year, so it can be set beside nothing. The indicator keeps its words.',
    },
    {
      says: 'Homes are still to be “affordable” in the plan, in the report that has the word taken out.',
      lines: [
        { document: '003', line: 1284 },
        { document: '003', line: 791 },
      ],
      foundBy: [{ finding: 'wording-not-approved', of: { commitment: 'jlhws-2025.d4' } }],
    },
    {
      says: 'Three commitments say “TBC” where an action should be.',
      lines: [
        { document: '003', line: 1268 },
        { document: '003', line: 1272 },
        { document: '003', line: 1284 },
      ],
      foundBy: [
        { finding: 'placeholder', of: { commitment: 'jlhws-2025.a3' } },
        { finding: 'placeholder', of: { commitment: 'jlhws-2025.b3' } },
        { finding: 'no-action', of: { commitment: 'jlhws-2025.d4' } },
      ],
    },
    {
      says: 'Codes of indicators are mistyped, “Bo9b” and “D001”, or stand for two things.',
      lines: [
        { document: '003', line: 1282 },
        { document: '003', line: 1266 },
        { document: '003', line: 1314 },
      ],
      foundBy: [
        { finding: 'code-unlike-others', of: { indicator: 'jlhws-delivery-plan-2026.id4' } },
        { finding: 'code-unlike-others', of: { indicator: 'jlhws-delivery-plan-2026.id7' } },
        { finding: 'code-reused', of: { indicator: 'jlhws-delivery-plan-2026.ia11' } },
        { finding: 'code-reused', of: { indicator: 'jlhws-delivery-plan-2026.ij3' } },
      ],
    },
    {
      says: 'Indicators are called those of the Better Care Fund, and its form asks for none of them.',
      lines: [
        { document: '003', line: 1293 },
        { document: '003', line: 1298 },
      ],
      foundBy: [
        { finding: 'indicator-not-asked-for', of: { indicator: 'jlhws-delivery-plan-2026.if4' } },
        { finding: 'indicator-not-asked-for', of: { indicator: 'jlhws-delivery-plan-2026.ig3' } },
        { finding: 'indicator-not-asked-for', of: { indicator: 'jlhws-delivery-plan-2026.ig4' } },
        { finding: 'indicator-not-asked-for', of: { indicator: 'jlhws-delivery-plan-2026.ig5' } },
      ],
    },
    {
      says: 'Two things that the form does ask for have no indicator in the plan.',
      lines: [
        { document: '003', line: 1265 },
        { document: '003', line: 1514 },
      ],
      foundBy: [
        { finding: 'asked-for-without-indicator', of: { metric: 'bcf.discharge-delay' } },
        { finding: 'asked-for-without-indicator', of: { metric: 'bcf.emergency-admissions-65-rate' } },
      ],
    },
    {
      says: 'Measures of success ask for “sustained” change and do not say for how long.',
      lines: [{ document: '003', line: 1266 }],
      foundBy: [{ finding: 'measure-not-measurable', of: { plan: 'jlhws-delivery-plan-2026' } }],
    },
    {
      says: 'No action has an owner, a day or a status.',
      lines: [{ document: '003', line: 1266 }],
      foundBy: [
        { finding: 'no-owner', of: { plan: 'jlhws-delivery-plan-2026' } },
        { finding: 'no-date', of: { plan: 'jlhws-delivery-plan-2026' } },
        { finding: 'no-status', of: { plan: 'jlhws-delivery-plan-2026' } },
      ],
    },
    {
      says: 'Eighty commitments became 33, mental health has none, and nothing says which became which.',
      lines: [
        { document: '003', line: 782 },
        { document: '003', line: 815 },
        { document: '002', line: 1446 },
      ],
      foundBy: [
        { finding: 'no-lineage', of: { version: 'jlhws-2025' } },
        { finding: 'nothing-promised', of: { version: 'jlhws-2025', priority: 'mental-health' } },
      ],
    },
    {
      says: 'A measure asks for testing, its indicator counts detection; units are mixed or left out.',
      lines: [{ document: '003', line: 1282 }],
      beyondReach:
        'That testing and detection differ has to be known. The plan prints no unit for an indicator.',
    },
    {
      says: 'The name and the years of a strategy are printed in several ways, one of them “20022-2032”.',
      lines: [
        { document: '003', line: 782 },
        { document: '003', line: 1803 },
        { document: '003', line: 1807 },
      ],
      beyondReach: 'Titles of documents are not compared; each document has an id here.',
    },
    {
      says: 'A report promises sections on cross-cutting priorities and challenges, and has neither.',
      lines: [
        { document: '003', line: 329 },
        { document: '003', line: 350 },
      ],
      beyondReach: 'What prose promises and leaves out can only be read.',
    },
    {
      says: 'Cells are merged, split over pages or repeated, so a measure stands beside the wrong commitment.',
      lines: [{ document: '003', line: 1300 }],
      beyondReach: 'It is a matter of layout, put right by whoever types it in.',
    },
  ],
};
