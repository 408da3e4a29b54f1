import type { PeriodKind } from '@ragstone/calendar';
import type { Analysis } from './analysis.ts';
import { analysisFinding } from './analysis-finding.ts';

/** Windows of which one shares months with the next. */
const overlapThemselves: readonly PeriodKind[] = [
  'months',
  'year-to-date',
  'rolling-twelve-months',
  'pooled-calendar-years',
  'pooled-financial-years',
];

/**
 * An escalation that counts periods in a row over windows that share months: one bad April would count in every year to
 * date after it, and a quarter again beside its months.
 */
export const findWindowsSharingMonths: Analysis = ({ ruleSet }) =>
  ruleSet.escalations.flatMap(({ for: about, raise, levels = [], clear }, index) => {
    if ('each' in about) return [];
    const inARow = Math.max(
      ...[raise, clear, ...levels.map(({ after }) => after)].map((each) => each.inARow ?? 1),
    );
    const overlapping = about.windows.filter((window) => overlapThemselves.includes(window));
    const windows = overlapping.length > 0 ? overlapping : about.windows.length > 1 ? about.windows : [];
    return inARow === 1 || windows.length === 0
      ? []
      : [
          analysisFinding('windows-share-months', ['escalations', index, 'for', 'windows'], {
            windows,
            inARow,
          }),
        ];
  });
