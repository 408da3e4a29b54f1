import { periodOf, printPeriods } from '@ragstone/calendar';
import type { Metric } from '@ragstone/metrics';
import { compareText, type Finding, type Located, within } from '@ragstone/rag';
import type { Judgement } from '../assessment.ts';
import type { Knowledge } from '../knowledge.ts';

/**
 * A whole that meets its target in periods in which one of its parts misses its own. A paper that prints the whole alone
 * is right and says nothing of the part. One finding for each part and window, over all its periods.
 */
export const wholeHidesPart = (
  judgements: readonly Judgement[],
  { metrics, placeName }: Knowledge,
): readonly Finding<'whole-hides-part'>[] =>
  metrics.flatMap((metric) => {
    const whole = metric.expected?.whole;
    if (whole === undefined) return [];
    const own = judgements.filter((each) => each.metric === metric.id && each.breakdown === null);
    const parts = [...(metric.expected?.places ?? [])].filter((place) => place !== whole).sort(compareText);
    return parts.flatMap((part) =>
      [...new Set(own.map(({ window }) => window))].sort().flatMap((window) => {
        const of = (place: string) => own.filter((each) => each.place === place && each.window === window);
        const metAsWhole = of(whole).filter((each) => each.missed === false);
        const hidden = of(part).filter(
          (each) => each.missed === true && metAsWhole.some(({ period }) => period === each.period),
        );
        return hidden.length === 0 ? [] : [finding(metric, { whole, part }, hidden, metAsWhole, placeName)];
      }),
    );
  });

const finding = (
  metric: Located<Metric>,
  { whole, part }: Readonly<Record<'whole' | 'part', string>>,
  hidden: readonly Judgement[],
  metAsWhole: readonly Judgement[],
  placeName: Knowledge['placeName'],
): Finding<'whole-hides-part'> => ({
  code: 'whole-hides-part',
  severity: 'warning',
  subject: { metric: metric.id, place: part, whole, period: hidden.at(-1)?.period ?? '' },
  message: `${metric.title}: ${placeName(whole)} as a whole met its target in ${printPeriods(metAsWhole.map(({ period }) => periodOf(period)))}; of these ${placeName(part)} missed it in ${printPeriods(hidden.map(({ period }) => periodOf(period)))}. Show the part beside the whole.`,
  figures: { met: metAsWhole.length, missed: hidden.length },
  at: within(metric.at, 'expected', 'whole'),
  source: metric.source ?? null,
});
