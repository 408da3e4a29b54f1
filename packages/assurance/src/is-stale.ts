import { nextPeriod } from '@ragstone/calendar';
import { absenceOf, derive, type FigureRequest } from '@ragstone/metrics';
import type { Reason } from '@ragstone/rag';
import type { Knowledge } from './knowledge.ts';
import { readPeriod } from './read-period.ts';

/** What is said of a figure that is not there; anything else is said of one that was published. */
const absences: ReadonlySet<Reason> = new Set(['no-data', 'late', 'not-yet-due', 'in-progress']);

/**
 * Whether a figure is the latest of its series and one that should have followed it is missing: later than its
 * publication lag and all lateness allowed. It was true of its own period; as the latest figure it tells of another day.
 * Asked of periods of the metric's own frequency only.
 */
export const isStale = (request: FigureRequest, { book, asOf }: Knowledge): boolean => {
  const metric = book.metric(request.metric);
  if (request.period.kind !== metric.frequency) return false;
  const until = metric.expected?.to ?? null;
  const end = until === null ? asOf : readPeriod(until).last;
  let isOverdue = false;
  for (
    let period = nextPeriod(request.period);
    period.last <= end && period.last < asOf;
    period = nextPeriod(period)
  ) {
    const number = derive({ ...request, period }, book);
    if (number.known || !number.reasons.every((reason) => absences.has(reason))) return false;
    isOverdue ||= absenceOf(metric, period, asOf) === 'missing';
  }
  return isOverdue;
};
