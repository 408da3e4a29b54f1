import { type Period, periodOf } from '@ragstone/calendar';

/** Any months do where a season is only to be put in order or named. */
const someSeason = { from: 9, to: 3 };

/** The period of an id that has been read before. */
export const readPeriod = (id: string): Period => periodOf(id, { season: someSeason });
