import type { CheckedClaim } from '@ragstone/assurance';
import { counted } from '../counted.ts';
import { days } from '../days.ts';

const reproduced: Readonly<Record<CheckedClaim['reproducedBy'], string>> = {
  exact: 'Exactly',
  'within-rounding': 'Within rounding',
  'rounded-parts': 'Only from rounded parts',
  none: 'In words',
};

/** What stands behind the paper of the fund. */
export const appendices = {
  figures: {
    heading: 'Appendix A: Where the figures come from',
    none: 'No figure was used.',
    count: (count: number): string =>
      `${counted(count, 'figure')} ${count === 1 ? 'is' : 'are'} beneath the ratings of this paper, parents of worked-out numbers among them. What the workspace holds besides, such as for other years, is not counted.`,
    show: (count: number): string => `Show ${counted(count, 'figure')} with document, line, file and row`,
    caption: 'Every figure that a judgement used, and where it is printed',
    columns: {
      period: 'Period',
      printed: 'As printed',
      document: 'Document and line',
      file: 'File and row',
    },
    series: (title: string, role: string, basis: string, vintage: string): string =>
      `${title}: ${role}, ${basis}, known on ${days.day(vintage)}`,
    noValue: 'None',
    row: (row: number): string => `, row ${row}`,
  },
  confirmed: {
    heading: 'Appendix B: Statements confirmed',
    none: 'None.',
    count: (count: number): string => `Confirmed: ${count}.`,
    show: (count: number): string => `Show ${counted(count, 'confirmed statement')}`,
    caption: 'Statements that the evidence bears out',
    columns: { stated: 'What is stated', printed: 'Printed', reproduced: 'Reproduced', source: 'Source' },
    reproduced,
  },
  notes: {
    heading: 'Appendix C: Notes of lesser weight',
    none: 'None.',
    lead: 'Worth knowing; nothing here changes a rating.',
    show: 'Show the notes',
    caption: 'Notes',
  },
  rules: {
    heading: 'Appendix D: How ratings were made',
    ruleSet: (title: string, version: number): string => `${title}, version ${version}`,
    fingerprint: 'Fingerprint of its text: ',
    fingerprintIs:
      'A fingerprint is worked out from the whole text of a rule set: as long as it is the same, so are the rules.',
    how: [
      'A rule sets an actual against a target for the same place, period and way of counting, before either is rounded. What a metric is made of is worked out for actuals and targets in the same way. Where rounding would hide which side of a target a figure falls on, more digits are printed.',
      'A figure that is missing, withheld, late or contradicted gives no colour, with the reasons said. Meeting a plan and having a colour are two things: an amber figure has missed its plan too.',
    ] as readonly string[],
    reasons: 'Reasons given in this assessment for a missing or qualified rating:',
    ofFigure: (reason: string): string => `where one is expected, ${reason}: later than its metric allows`,
  },
};
