import { monthsIn, type PeriodKind, periodOf } from '@ragstone/calendar';
import type { Escalation } from '../language/escalation.ts';
import type { ForPeriods } from '../language/rule-set.ts';
import type { Path } from '../parse/finding.ts';
import type { Analysis } from './analysis.ts';
import { analysisFinding } from './analysis-finding.ts';
import { monthsBetweenWindows } from './windows-of.ts';

/**
 * More periods in a row than the rule set is for: two in a row on a yearly figure never come about in rules for one
 * year. Each kind of window is counted by itself, so it is told where the shortest has too few.
 */
export const findRunsTooLong: Analysis = ({ ruleSet }) =>
  ruleSet.escalations.flatMap((escalation, index) => {
    const most = mostPeriods(escalation, ruleSet.forPeriods);
    if (most === null) return [];
    const path: Path = ['escalations', index];
    return runsOf(escalation, path).flatMap((run) =>
      run.inARow <= most.periods
        ? []
        : [
            analysisFinding(run.isOfClear ? 'escalation-never-clears' : 'escalation-never-rises', run.path, {
              example: null,
              run: { inARow: run.inARow, ...most },
            }),
          ],
    );
  });

/** Every number of periods in a row that an escalation names. */
const runsOf = ({ raise, levels = [], clear }: Escalation, path: Path) => [
  ...(raise.inARow === undefined
    ? []
    : [{ inARow: raise.inARow, path: [...path, 'raise', 'inARow'], isOfClear: false }]),
  ...levels.flatMap(({ after: { inARow } }, level) =>
    inARow === undefined
      ? []
      : [{ inARow, path: [...path, 'levels', level, 'after', 'inARow'], isOfClear: false }],
  ),
  ...(clear.inARow === undefined
    ? []
    : [{ inARow: clear.inARow, path: [...path, 'clear', 'inARow'], isOfClear: true }]),
];

/** The kind of window of which the rule set has the most periods, and how many; null where there is no telling. */
const mostPeriods = (
  { for: about }: Escalation,
  { from, to }: ForPeriods,
): { readonly window: PeriodKind; readonly periods: number } | null => {
  if ('each' in about || to === undefined || to < from) return null;
  const months = from === to ? 1 : monthsIn(periodOf(`${from}--${to}`)).length;
  let most: { window: PeriodKind; periods: number } | null = null;
  for (const window of about.windows) {
    const every = monthsBetweenWindows[window];
    if (every === null) return null;
    const periods = Math.floor(months / every);
    if (most === null || periods > most.periods) most = { window, periods };
  }
  return most;
};
