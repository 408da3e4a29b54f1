import { periodOf, printPeriod } from '@ragstone/calendar';
import type { NamedTarget } from '@ragstone/metrics';
import { type Finding, type Located, within } from '@ragstone/rag';
import type { Rating, RuleSet } from '@ragstone/rules';
import type { Knowledge } from '../knowledge.ts';
import type { MetricSubject } from '../metric-subject.ts';

type Code = 'target-without-figures' | 'target-for-other-periods';

/**
 * A named target by which a rule judges and on whose basis no number is known for any of its periods, and a target
 * that is for none of the months of a rule set that judges by it: whatever is judged by them has no target. Each is
 * told once, and the second only where the first is not.
 */
export const everyTargetIsForSomething = (
  { workspace, ruleSets, book }: Knowledge,
  subjects: readonly MetricSubject[],
): readonly Finding<Code>[] => {
  const used = new Set(subjects.flatMap(({ ratings }) => ratings.map(({ rating }) => rating)));
  const bare = workspace.targets.filter(
    (target) =>
      needsFigures(target) &&
      [...used].some((rating) => judgesBy(rating, target)) &&
      !hasFigures(target, book),
  );
  const elsewhere = ruleSets.flatMap((ruleSet) =>
    workspace.targets.flatMap((target) => {
      const first = ruleSet.ratings.find((rating) => used.has(rating) && judgesBy(rating, target));
      return first === undefined || bare.includes(target) || meet(target, ruleSet)
        ? []
        : [forOthers(target, ruleSet, first)];
    }),
  );
  return [...bare.map(withoutFigures), ...elsewhere];
};

const judgesBy = (rating: Rating, { id }: NamedTarget): boolean =>
  'againstTarget' in rating && rating.againstTarget.target === id;

/** One that is measured from an earlier figure has no number of its own, nor has one that cannot be measured. */
const needsFigures = ({ baseline, notMeasurable }: NamedTarget): boolean =>
  baseline === undefined && notMeasurable === undefined;

const hasFigures = ({ basis, from, to }: NamedTarget, book: Knowledge['book']): boolean => {
  const [first, last] = [periodOf(from).first, periodOf(to).last];
  return book.all.some(
    ({ figure }) =>
      figure.role === 'target' &&
      figure.basis === basis &&
      first <= figure.period.last &&
      figure.period.last <= last,
  );
};

const meet = (target: NamedTarget, { forPeriods: { from, to } }: RuleSet): boolean =>
  periodOf(from).first <= periodOf(target.to).last &&
  (to === undefined || periodOf(target.from).first <= periodOf(to).last);

const spanOf = ({ from, to }: Pick<NamedTarget, 'from' | 'to'>): string =>
  `${printPeriod(periodOf(from))} to ${printPeriod(periodOf(to))}`;

const withoutFigures = (target: Located<NamedTarget>): Finding<Code> => ({
  code: 'target-without-figures',
  severity: 'warning',
  subject: { target: target.id },
  message: `The target ${target.id} is for ${spanOf(target)} on the basis ${target.basis}, and no figure with the role target is known there: whatever is judged by it has no target. Correct its periods or its basis, or add its figures.`,
  figures: {},
  at: target.at,
  source: target.source ?? null,
});

const forOthers = (
  target: NamedTarget,
  { id, at, ratings }: Located<RuleSet>,
  rating: Rating,
): Finding<Code> => ({
  code: 'target-for-other-periods',
  severity: 'warning',
  subject: { ruleSet: id, rating: rating.id, target: target.id },
  message: `The rating ${id}/${rating.id} judges by the target ${target.id}, which is for ${spanOf(target)}: none of the months that the rule set is for. Nothing will be rated by it. Name another target, or correct "forPeriods".`,
  figures: {},
  at: within(at, 'ratings', ratings.indexOf(rating), 'againstTarget', 'target'),
  source: null,
});
