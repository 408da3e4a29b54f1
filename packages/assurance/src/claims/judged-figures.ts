import { comparePeriods, sameSpan } from '@ragstone/calendar';
import { breakdownKey } from '@ragstone/metrics';
import { namesMetric } from '@ragstone/rules';
import type { Judgement } from '../assessment.ts';
import type { ClaimSubject } from '../claim.ts';
import { readPeriod } from '../read-period.ts';

/** What the rules made of the figures, as claims ask for it. */
export interface JudgedFigures {
  /** The judgement of what a claim is about; null where no rule speaks of it. */
  readonly of: (subject: ClaimSubject) => Judgement | null;
  /** Every judgement with a figure of the same metric, place and part of the people, in period order. */
  readonly known: (subject: ClaimSubject) => readonly Judgement[];
  /** The latest judgement with a figure of each metric that a list chooses from, for everybody at a place. */
  readonly among: (names: readonly string[], place: string | undefined) => readonly Judgement[];
}

export const judgedFigures = (judgements: readonly Judgement[]): JudgedFigures => {
  const byMetric = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    const others = byMetric.get(judgement.metric) ?? [];
    others.push(judgement);
    byMetric.set(judgement.metric, others);
  }
  const about = ({ metric = '', place, breakdown = {} }: ClaimSubject): readonly Judgement[] =>
    (byMetric.get(metric) ?? []).filter(
      (each) => each.place === place && breakdownKey(each.breakdown) === breakdownKey(breakdown),
    );
  const known = (subject: ClaimSubject): readonly Judgement[] =>
    about(subject)
      .filter(({ value }) => value !== null)
      .toSorted((a, b) => comparePeriods(readPeriod(a.period), readPeriod(b.period)));
  return {
    of: (subject) => {
      const period = readPeriod(subject.period);
      return about(subject).find((each) => sameSpan(readPeriod(each.period), period)) ?? null;
    },
    known,
    among: (names, place) =>
      [...byMetric.keys()]
        .filter((metric) => names.some((name) => namesMetric(name, metric)))
        .sort()
        .flatMap((metric) => known({ metric, place, period: '' }).at(-1) ?? []),
  };
};
