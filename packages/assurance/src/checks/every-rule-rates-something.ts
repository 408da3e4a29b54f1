import { periodOf, printPeriod } from '@ragstone/calendar';
import { type Finding, type Located, within } from '@ragstone/rag';
import { namesMetric, type Rating, type RuleSet } from '@ragstone/rules';
import type { Knowledge } from '../knowledge.ts';
import { type MetricSubject, metricSubjects } from '../metric-subject.ts';

type Code = 'rule-set-empty' | 'rule-set-rates-nothing' | 'rating-rates-nothing';

/**
 * A rule set without a rating or a duty, and a rating of metrics of which none is expected in the months and windows
 * that it is for: a slip of the year would otherwise take a whole paper's colours away. Ratings of funding lines and
 * questions are left alone: their statements and returns may still be to come.
 */
export const everyRuleRatesSomething = (
  knowledge: Knowledge,
  subjects: readonly MetricSubject[],
): readonly Finding<Code>[] => {
  const used = new Set(subjects.flatMap(({ ratings }) => ratings.map(({ rating }) => rating)));
  return knowledge.ruleSets
    .filter(({ forPeriods: { from, to } }) => to !== undefined || periodOf(from).first <= knowledge.asOf)
    .flatMap((ruleSet) => {
      if (ruleSet.ratings.length === 0 && ruleSet.duties.length === 0) return [empty(ruleSet)];
      const idle = ruleSet.ratings.filter((rating) => !used.has(rating) && isOfExpected(rating, knowledge));
      if (idle.length === 0) return [];
      // A later version may rate all of its months: that is no slip.
      const alone = metricSubjects({ ...knowledge, ruleSets: [ruleSet] }).flatMap(({ ratings }) =>
        ratings.map(({ rating }) => rating),
      );
      const nothing = idle.filter((rating) => !alone.includes(rating));
      return nothing.length === ruleSet.ratings.length
        ? [nothingAtAll(ruleSet)]
        : nothing.map((rating) => ratesNothing(ruleSet, rating));
    });
};

/** Whether it is about metrics, and any of them says where and when it is expected: `metric-not-expected` is another fault. */
const isOfExpected = ({ for: applies }: Rating, { metrics }: Knowledge): boolean =>
  'metrics' in applies &&
  metrics.some(
    ({ id, expected }) => expected !== undefined && applies.metrics.some((name) => namesMetric(name, id)),
  );

const empty = (ruleSet: Located<RuleSet>): Finding<Code> => ({
  code: 'rule-set-empty',
  severity: 'warning',
  subject: { ruleSet: ruleSet.id },
  message: `The rule set ${ruleSet.id} has neither a rating nor a duty: it colours nothing and asks for nothing. Write its "ratings", or delete its file.`,
  figures: {},
  at: within(ruleSet.at, 'ratings'),
  source: null,
});

const monthsOf = ({ forPeriods: { from, to } }: RuleSet): string =>
  `${printPeriod(periodOf(from))} ${to === undefined ? 'on' : `to ${printPeriod(periodOf(to))}`}`;

const nothingAtAll = (ruleSet: Located<RuleSet>): Finding<Code> => ({
  code: 'rule-set-rates-nothing',
  severity: 'warning',
  subject: { ruleSet: ruleSet.id },
  message: `The rule set ${ruleSet.id} rates nothing: no metric that it names is expected from ${monthsOf(ruleSet)} in the windows of its ratings. Correct "forPeriods", the "windows", or "expected" of the metrics.`,
  figures: {},
  at: within(ruleSet.at, 'forPeriods'),
  source: null,
});

const ratesNothing = (ruleSet: Located<RuleSet>, rating: Rating): Finding<Code> => ({
  code: 'rating-rates-nothing',
  severity: 'warning',
  subject: { ruleSet: ruleSet.id, rating: rating.id },
  message: `The rating ${ruleSet.id}/${rating.id} rates nothing: no metric that it names is expected from ${monthsOf(ruleSet)} in its windows. Correct its "windows", or "expected" of the metric.`,
  figures: {},
  at: within(ruleSet.at, 'ratings', ruleSet.ratings.indexOf(rating)),
  source: null,
});
