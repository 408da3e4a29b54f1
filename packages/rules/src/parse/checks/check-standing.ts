import { type Applies, namesMetric } from '../../language/applies.ts';
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
  const names = ({ metrics: named }: { readonly metrics: readonly string[] }, id: string): boolean =>
    named.some((name) => name === id || namesMetric(name, id));
  const metric = metrics.find((id) => names(a, id) && names(b, id));
  return window === undefined || metric === undefined ? null : `${metric}, ${window}`;
};
