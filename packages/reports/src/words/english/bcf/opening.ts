import { capitalised } from '../../sentence.ts';
import { counted, countedInWords } from '../counted.ts';
import { days } from '../days.ts';

interface Verdicts {
  readonly all: number;
  readonly confirmed: number;
  readonly disputed: number;
  readonly conflicting: number;
  readonly unverifiable: number;
}

/** The head of the paper, its purpose and its summary. */
export const opening = {
  title: 'Better Care Fund report to a health and wellbeing board',
  subject: (isYearEnd: boolean, year: string | null): string =>
    [
      'Better Care Fund',
      ...(isYearEnd ? ['year end'] : []),
      ...(year === null ? [] : [days.period(year)]),
    ].join(' '),
  roleNotRecorded: 'Role not recorded',
  ruleSets: 'Rule sets',
  ruleSetsUsed: (count: number): string => counted(count, 'rule set'),
  adopted: ', adopted',
  notAllAdopted: ', not all adopted',
  purpose: {
    heading: 'Purpose of report',
    says: (year: string | null, asOf: string): string =>
      `To report performance, spending and returns under the Better Care Fund${year === null ? '' : ` for ${days.period(year)}`}, as the evidence stood on ${days.day(asOf)}, together with what could not be rated and what the published papers state that the evidence does not bear out.`,
  },
  summary: {
    heading: 'Summary',
    allRated: 'Every headline metric has a rating.',
    because: (metric: string, why: string | null): string =>
      `${metric}${why === null ? '' : `, because ${why}`}`,
    notRated: (metrics: readonly string[]): string =>
      `${capitalised(countedInWords(metrics.length, 'headline metric is', 'headline metrics are'))} not rated and so neither on track nor off it: ${metrics.join('; ')}.`,
    partOf: (metric: string, period: string, absent: string | null): string =>
      `${metric} on ${days.period(period)}${absent === null ? '' : ` (${absent})`}`,
    partOfYear: (metrics: readonly string[]): string =>
      `Ratings rest on a part of the year: ${metrics.join('; ')}.`,
    noneChecked: 'No statement of the papers was checked.',
    checked: ({ all, confirmed, disputed, conflicting, unverifiable }: Verdicts): string =>
      `Of ${counted(all, 'statement')} checked in the papers, ${confirmed} ${confirmed === 1 ? 'is' : 'are'} confirmed, ${disputed} disputed, ${conflicting} met by conflicting evidence and ${unverifiable} unverifiable.`,
    noExceptions: 'There are no exceptions.',
    exceptions: (count: number): string =>
      `${capitalised(countedInWords(count, 'exception needs', 'exceptions need'))} somebody to look.`,
  },
};
