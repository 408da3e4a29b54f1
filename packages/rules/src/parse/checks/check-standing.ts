import { type Applies, type AppliesToMetrics, isAboutMetric } from '../../language/applies.ts';
import type { Rating } from '../../language/rating.ts';
import type { RuleFinding } from '../finding.ts';
import type { RuleContext } from '../rule-context.ts';
import type { RuleCheck, RuleParts } from '../rule-parts.ts';

/** No two standing ratings are for one metric and window, or for one other subject. Each is told of one other. */
export const checkStanding: RuleCheck = (parts, context) => {
  const standing = parts.ratings.filter(({ value }) => value.standing);
  const metrics = everyMetric(parts, context);
  return standing.flatMap(({ value, path }, index): readonly RuleFinding[] => {
    for (const { value: earlier } of standing.slice(0, index)) {
      const subject = sharedSubject(earlier.for, value.for, metrics);
      if (subject === null) continue;
      const ratings = { rating: value.id, other: earlier.id };
      return [{ code: 'standing-overlap', path: [...path, 'for'], ...ratings, subject }];
    }
    return [];
  });
};

/** The metrics that the caller knows and those that the ratings name in full. */
const everyMetric = ({ ratings }: RuleParts, context: RuleContext): readonly string[] => [
  ...(context.metrics ?? []).map(({ id }) => id),
  ...ratings.flatMap(({ value }: { readonly value: Rating }) =>
    'metrics' in value.for ? value.for.metrics : [],
  ),
];

/** A subject that both are for, in words; null where there is none. */
const sharedSubject = (a: Applies, b: Applies, metrics: readonly string[]): string | null => {
  if ('each' in a && 'each' in b) {
    const meet = (one: string | undefined, other: string | undefined): boolean =>
      one === undefined || other === undefined || one === other;
    return a.each === b.each && meet(a.in, b.in) && meet(a.section, b.section) ? `each ${a.each}` : null;
  }
  if ('each' in a || 'each' in b) return null;
  const window = a.windows.find((kind) => b.windows.includes(kind));
  const names = (about: AppliesToMetrics, id: string): boolean =>
    isAboutMetric(about, id) || (about.metrics.includes(id) && !(about.except ?? []).includes(id));
  const metric = metrics.find((id) => names(a, id) && names(b, id));
  return window === undefined || metric === undefined || !sharePart(a, b) ? null : `${metric}, ${window}`;
};

/** Whether there is a place and a part of its people that both are about. */
const sharePart = (a: AppliesToMetrics, b: AppliesToMetrics): boolean => {
  const placesMeet =
    a.places === undefined || b.places === undefined || a.places.some((place) => b.places?.includes(place));
  return placesMeet && breakdownText(a) === breakdownText(b);
};

const breakdownText = ({ breakdown = {} }: AppliesToMetrics): string =>
  JSON.stringify(Object.entries(breakdown).sort());
