import { comparePeriods, containsPeriod, printPeriod } from '@ragstone/calendar';
import type { Figure, Metric } from '@ragstone/metrics';
import { compareText, type Finding } from '@ragstone/rag';
import type { Knowledge } from '../knowledge.ts';
import type { MetricSubject } from '../metric-subject.ts';

/** The metrics in whose figures a metric shows: its own, and what it counts where it is worked out from others. */
const shownBy = ({ id, derivation }: Metric): readonly string[] =>
  derivation === undefined
    ? [id]
    : [id, derivation.kind === 'rate' ? derivation.numerator : derivation.shareOnTime];

/**
 * A headline metric whose latest figure no rule in force speaks of. A rule that was taken out, refused or given the
 * wrong years would otherwise take its metric out of the count without a word, and the paper would look better.
 */
export const everyHeadlineIsRated = (
  { metrics, book }: Knowledge,
  subjects: readonly MetricSubject[],
): readonly Finding<'headline-not-rated'>[] =>
  metrics
    .filter((metric) => metric.role === 'headline')
    .flatMap((metric) =>
      [...(metric.expected?.places ?? [])].sort(compareText).flatMap((place) => {
        const latest = book.all
          .map(({ figure }) => figure)
          .filter((figure) => figure.role === 'actual' && figure.place === place)
          .filter((figure) => shownBy(metric).includes(figure.metric) && figure.breakdown === null)
          .toSorted((a, b) => comparePeriods(a.period, b.period))
          .at(-1);
        if (latest === undefined) return [];
        const rated = subjects.some(
          (each) =>
            each.metric.id === metric.id &&
            each.place === place &&
            containsPeriod(each.period, latest.period),
        );
        return rated ? [] : [notRated(metric, place, latest)];
      }),
    );

const notRated = (
  metric: Metric,
  place: string,
  { period, at, source }: Figure,
): Finding<'headline-not-rated'> => ({
  code: 'headline-not-rated',
  severity: 'error',
  subject: { metric: metric.id, place, period: period.id },
  message: `${metric.title} is a headline metric with a figure for ${printPeriod(period)}, and no rule in force rates it: it is in no count. Give it a rating, or mend the rule set that held it.`,
  figures: {},
  at,
  source,
});
