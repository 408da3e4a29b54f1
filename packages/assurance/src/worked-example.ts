import { comparePeriods, printPeriod } from '@ragstone/calendar';
import type { Rating, RuleSet, WorkedSubject } from '@ragstone/rules';
import type { AssessOptions } from './assess.ts';
import { withRuleSet } from './differences/compare-rule-sets.ts';
import { knowledgeOn } from './knowledge.ts';
import { metricSubjects } from './metric-subject.ts';
import { rateMetric } from './rate-metric.ts';
import type { Workspace } from './workspace.ts';

export interface ExampleOptions extends Pick<AssessOptions, 'asOf'> {
  /** The id of the period to work it out on; without it the latest that is rated. */
  readonly period?: string | undefined;
}

/**
 * A figure of the workspace on which a rating of a metric can be shown: the latest of its first window that the rule
 * gives a colour, or the one asked for. Null where the rating is about something else or nothing is known.
 */
export const workedExample = (
  workspace: Workspace,
  ruleSet: RuleSet,
  rating: Rating,
  { asOf, period }: ExampleOptions,
): WorkedSubject | null => {
  if (!('metrics' in rating.for)) return null;
  const { windows } = rating.for;
  const knowledge = knowledgeOn(withRuleSet(workspace, ruleSet, ruleSet), asOf);
  const found = metricSubjects(knowledge)
    .filter((subject) => subject.ratings.some((each) => isSame(each, ruleSet, rating)))
    .filter((subject) => period === undefined || subject.period.id === period)
    .sort(
      (a, b) =>
        windows.indexOf(a.period.kind) - windows.indexOf(b.period.kind) || comparePeriods(b.period, a.period),
    )
    .flatMap((subject) =>
      rateMetric(subject, knowledge)
        .rated.filter(({ inForce }) => isSame(inForce, ruleSet, rating))
        .map((rated) => ({ subject, ...rated })),
    );
  const chosen = found.find(({ figure }) => figure.outcome.status !== 'not-rated') ?? found[0];
  if (chosen === undefined) return null;
  const { metric, place, period: when } = chosen.subject;
  return {
    title: `${metric.title}, ${knowledge.placeName(place)}, ${printPeriod(when)}`,
    facts: chosen.figure.facts,
    profile: chosen.sides.profile,
  };
};

const isSame = (
  inForce: { readonly ruleSet: RuleSet; readonly rating: Rating },
  ruleSet: RuleSet,
  rating: Rating,
): boolean => inForce.ruleSet.id === ruleSet.id && inForce.rating.id === rating.id;
