import { daysBetween, isDay, periodOf } from '@ragstone/calendar';
import type { Analysis } from './analysis.ts';
import { analysisFinding } from './analysis-finding.ts';

/** A year and a month: what is looked at once a year is looked at a little late sometimes. */
const usualDays = 400;

/**
 * Rules that are still for the day that is asked about, and that nobody has looked at for longer than agreed. Adopting
 * them was to look at them.
 */
export const findStaleReview: Analysis = ({ ruleSet, context }) => {
  const { asOf, reviewWithinDays: mostDays = usualDays } = context;
  const { reviewed, adopted, forPeriods } = ruleSet;
  const on = [reviewed ?? '', adopted?.on ?? ''].sort().at(-1) ?? '';
  if (asOf === undefined || !isDay(asOf) || !isDay(on)) return [];
  if (forPeriods.to !== undefined && periodOf(forPeriods.to).last < asOf) return [];
  const days = daysBetween(on, asOf);
  const path = on === reviewed ? ['reviewed'] : ['adopted', 'on'];
  return days > mostDays ? [analysisFinding('review-stale', path, { on, days, mostDays })] : [];
};
