import { type Period, parsePeriod } from '@ragstone/calendar';

/** Any months do where a season is only to be named by its years. */
const someSeason = { from: 9, to: 3 };

/** The period of an id, null where it is none: an id that cannot be read is printed as it stands. */
export const readPeriod = (id: string): Period | null => {
  const read = parsePeriod(id, { season: someSeason });
  return read.ok ? read.value : null;
};
