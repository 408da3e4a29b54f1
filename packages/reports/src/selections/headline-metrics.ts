import type { Judgement, RollUpResult } from '@ragstone/assurance';
import { bySpan } from './by-span.ts';

/** A headline metric of one place: the judgement that stands for it, and those of its parts over the same window. */
export interface HeadlineMetric {
  readonly metric: string;
  readonly place: string;
  readonly judgement: Judgement;
  readonly parts: readonly Judgement[];
}

/** Longer windows first: a year stands for its metric before a month does. */
const windowsByWeight = [
  'year-to-date',
  'financial-year',
  'rolling-twelve-months',
  'season',
  'quarter',
  'months',
  'month',
];

const weight = (window: string): number => {
  const at = windowsByWeight.indexOf(window);
  return at === -1 ? windowsByWeight.length : at;
};

/** The judgement that a roll-up counts; without one, the latest of the longest window, a known value first. */
const standsFor = (of: readonly Judgement[], rollUp: RollUpResult | null): Judgement | undefined => {
  const whole = of.filter((each) => each.breakdown === null);
  const counted = whole.find((each) =>
    rollUp?.members.some(
      (member) =>
        member.subject.metric === each.metric &&
        member.period === each.period &&
        (member.subject.place ?? each.place) === each.place,
    ),
  );
  return (
    counted ??
    [...whole].sort(
      (a, b) =>
        Number(b.value !== null) - Number(a.value !== null) ||
        weight(a.window) - weight(b.window) ||
        bySpan(b.period, a.period),
    )[0]
  );
};

/** What headline metrics need to know of the metrics: which is part of which, and the order in which they are printed. */
export interface MetricOrder {
  readonly partOf: (metric: string) => string | undefined;
  readonly order: (metric: string) => number;
}

/** Every headline metric with its parts, both in the order of the workspace. */
export const headlineMetrics = (
  judgements: readonly Judgement[],
  rollUp: RollUpResult | null,
  metrics: MetricOrder,
): readonly HeadlineMetric[] => {
  const keys = new Map<string, Judgement[]>();
  const headlines = judgements.filter((judgement) => judgement.role === 'headline');
  for (const each of headlines.toSorted((a, b) => metrics.order(a.metric) - metrics.order(b.metric))) {
    const key = `${each.metric} ${each.place}`;
    keys.set(key, [...(keys.get(key) ?? []), each]);
  }
  return [...keys.values()].flatMap((of) => {
    const judgement = standsFor(of, rollUp);
    if (judgement === undefined) return [];
    const { metric, place } = judgement;
    return [{ metric, place, judgement, parts: partsOf(judgements, judgement, metrics) }];
  });
};

const partsOf = (
  judgements: readonly Judgement[],
  whole: Judgement,
  { partOf, order }: MetricOrder,
): readonly Judgement[] => {
  const mine = judgements.filter(
    (each) => each.role === 'component' && each.place === whole.place && partOf(each.metric) === whole.metric,
  );
  const ids = [...new Set(mine.map((each) => each.metric))].sort((a, b) => order(a) - order(b));
  return ids.flatMap((metric) => {
    const of = mine.filter((each) => each.metric === metric);
    const sameWindow = of.filter((each) => each.window === whole.window);
    return of.find((each) => each.period === whole.period) ?? standsFor(sameWindow, null) ?? [];
  });
};
