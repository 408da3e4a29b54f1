import { days } from './days.ts';

/** Exceptions, in a line each or in a table. */
export const exceptionsTable = {
  noOwner: 'No owner recorded',
  noRoute: 'No route recorded',
  /** A rule asks it of nobody: `No route recorded, so nobody is asked to explain`. */
  nobodyAsked: (ask: string): string => `No route recorded, so nobody is asked ${ask}`,
  noRule: 'No rule: a check of the papers',
  since: (period: string): string => `Since ${days.period(period)}`,
  /** In place of a status, of what no rule rates. */
  check: 'Check',
  columns: { about: 'About', status: 'Status', cause: 'Cause', owner: 'Owner', goesTo: 'Goes to' },
};
