import { addDays, nextPeriod, type Period, printDay, printPeriod } from '@ragstone/calendar';
import type { BoardPaper } from '@ragstone/governance';
import type { Metric } from '@ragstone/metrics';
import { type Finding, type Located, within } from '@ragstone/rag';
import type { Knowledge } from '../knowledge.ts';
import { readPeriod } from '../read-period.ts';

/**
 * A paper prints the newest figure that was due on the day of its meeting, by the metric's publication lag. An older
 * one is told with the period that could have been there. A metric that is not here is for the reader of the files.
 */
export const papersTellTheNewest = (
  papers: readonly Located<BoardPaper>[],
  knowledge: Knowledge,
): readonly Finding<'figure-older-than-published'>[] =>
  papers.flatMap(({ id, title, meeting, newest, at }) =>
    newest.flatMap(({ metric: metricId, period, source }, index) => {
      const metric = knowledge.metrics.find((each) => each.id === metricId);
      const printed = readPeriod(period);
      const due = metric === undefined ? null : newestDue(metric, printed, meeting.on);
      if (metric === undefined || due === null) return [];
      const { lagDays } = metric.publication;
      return [
        {
          code: 'figure-older-than-published',
          severity: 'warning',
          subject: { report: id, metric: metricId },
          message: `“${title}” tells of ${metric.title} up to ${printPeriod(printed)}. On ${printDay(meeting.on)} ${printPeriod(due)} was due, ${lagDays} days after its end.`,
          figures: { paper: title, metric: metric.title, printed: printed.id, due: due.id, lagDays },
          at: within(at, 'newest', index),
          source,
        },
      ];
    }),
  );

/** The latest period after the printed one that had been due by a day; null where none had. */
const newestDue = ({ publication }: Metric, printed: Period, on: string): Period | null => {
  let due: Period | null = null;
  for (
    let period = nextPeriod(printed);
    addDays(period.last, publication.lagDays) <= on;
    period = nextPeriod(period)
  )
    due = period;
  return due;
};
