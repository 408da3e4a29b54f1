import { counted } from './counted.ts';

/** The sentence with which papers open: conditions, metrics, spend. */
export const opening = {
  noConditions: 'national conditions not reported',
  noMetrics: 'no headline metric counted',
  unrated: (count: number): string =>
    `${counted(count, 'headline metric')} with figures and no rule that rates them`,
  spend: (share: string): string => `spend ${share} of plan`,
  noSpend: 'spend not reported',
};
