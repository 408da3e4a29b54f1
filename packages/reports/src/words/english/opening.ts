import type { SpendSpan } from '@ragstone/schemes';
import { counted } from './counted.ts';

/** What a share of the plan was spent in, where that is not the year so far. */
const spans: Readonly<Record<SpendSpan | 'not-said', string>> = {
  'year-to-date': '',
  quarter: ' in the quarter alone',
  'not-said': ' over a time that nobody states',
};

/** The sentence with which papers open: conditions, metrics, spend. */
export const opening = {
  noConditions: 'national conditions not reported',
  noMetrics: 'no headline metric counted',
  unrated: (count: number): string =>
    `${counted(count, 'headline metric')} with figures and no rule that rates them`,
  spend: (share: string, covers: SpendSpan | 'not-said', isContradicted: boolean): string =>
    `spend ${share} of plan${spans[covers]}${isContradicted ? ' by its lines, which do not come to its printed total' : ''}`,
  noSpend: 'spend not reported',
};
