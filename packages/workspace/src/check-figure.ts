import type { Day } from '@ragstone/calendar';
import type { FigureCells } from './figure-cells.ts';
import type { FigureIdentity } from './figure-identity.ts';
import type { FigureNumbers } from './figure-numbers.ts';
import { timingOf, whyImpossible } from './metric-limits.ts';

/** A target needs a polarity: without one nobody could say whether it is met. */
const checkPolarity = ({ fail }: FigureCells, { role, known: { metric } }: FigureIdentity): void => {
  if (role === 'target' && metric.polarity === 'none')
    fail('role', 'target-without-polarity', { metric: metric.id });
};

const checkValue = (
  { fail, row }: FigureCells,
  { known }: FigureIdentity,
  { value }: FigureNumbers,
): void => {
  // A difference may be what the figure cannot be: below zero.
  if (row.cell('more_than') !== '') return;
  const why = value === null ? null : whyImpossible(known.metric, value);
  if (value !== null && why !== null) fail('value', 'value-impossible', { column: 'value', value, why });
};

/** A period that had not ended when its actual was known, or that is nowhere near those expected: a slip of the year. */
const checkPeriod = (
  { fail }: FigureCells,
  { role, period, known: { metric, expected } }: FigureIdentity,
  { status }: FigureNumbers,
  vintage: Day,
): 'history' | null => {
  const looksBack = role === 'actual' && status !== 'estimated' && status !== 'missing';
  if (looksBack && period.last > vintage) {
    fail('period', 'figure-before-its-period', { period: period.id, ended: period.last, known: vintage });
    return null;
  }
  // A target may lie beyond the last figure that is expected: a report of 2025 names what is promised for 2030.
  const span = role === 'target' ? { ...expected, last: null } : expected;
  const timing = role === 'comparator' ? 'expected' : timingOf(metric, span, period, vintage);
  if (typeof timing === 'object') {
    fail('period', 'period-not-expected', { metric: metric.id, period: period.id, why: timing.why });
  }
  return timing === 'history' ? timing : null;
};

/** Holds a figure against its metric. Says whether it is from before the metric was expected. */
export const checkFigure = (
  cells: FigureCells,
  identity: FigureIdentity,
  numbers: FigureNumbers,
  vintage: Day | null,
): 'history' | null => {
  checkPolarity(cells, identity);
  checkValue(cells, identity, numbers);
  return vintage === null ? null : checkPeriod(cells, identity, numbers, vintage);
};
