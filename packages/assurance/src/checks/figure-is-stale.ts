import { printDay, printPeriod } from '@ragstone/calendar';
import { breakdownKey, printBreakdown } from '@ragstone/metrics';
import type { Finding } from '@ragstone/rag';
import type { Judgement } from '../assessment.ts';
import type { Knowledge } from '../knowledge.ts';
import { readPeriod } from '../read-period.ts';

/** Figures that a rule set calls stale: old numbers that a paper of today shows as if they were the latest news. */
export const figureIsStale = (
  judgements: readonly Judgement[],
  { book, asOf }: Knowledge,
): readonly Finding<'figure-stale'>[] =>
  judgements
    .filter(({ ratings }) => ratings.some(({ reasons, marks }) => [...reasons, ...marks].includes('stale')))
    .map((judgement): Finding<'figure-stale'> => {
      const { metric, title, place, placeName, breakdown } = judgement;
      const period = readPeriod(judgement.period);
      const years = Math.floor(
        (Number(asOf.replaceAll('-', '')) - Number(period.last.replaceAll('-', ''))) / 10000,
      );
      const [known] = book.knownAt({ role: 'actual', metric, place, period, breakdown });
      return {
        code: 'figure-stale',
        severity: 'warning',
        subject: {
          metric,
          place,
          period: period.id,
          ...(breakdown === null ? {} : { breakdown: breakdownKey(breakdown) }),
        },
        message: `${[title, ...printBreakdown(breakdown), placeName].join(', ')}: the latest figure is for ${printPeriod(period)}, which ended ${years} years before ${printDay(asOf)}, and those that should have followed are long overdue. It does not say how things are now.`,
        figures: { years },
        at: known?.figure.at ?? null,
        source: known?.figure.source ?? null,
      };
    });
