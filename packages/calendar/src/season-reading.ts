import type { PeriodReading } from './finding.ts';
import { makePeriod, twoYears } from './make-period.ts';
import { isMonthOfYear } from './months.ts';
import type { SeasonMonths } from './period.ts';

export const isSeasonMonths = (season: SeasonMonths | undefined): season is SeasonMonths =>
  season !== undefined && isMonthOfYear(season.from) && isMonthOfYear(season.to);

/** The season that starts in a year, as far as it is known. */
export const seasonReading = (year: number, season: SeasonMonths | undefined): PeriodReading =>
  isSeasonMonths(season)
    ? makePeriod.season(year, season)
    : { id: `S${twoYears(year)}`, kind: 'season', first: null, last: null };
