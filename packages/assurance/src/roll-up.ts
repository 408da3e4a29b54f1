import { comparePeriods } from '@ragstone/calendar';
import { dueOn } from '@ragstone/metrics';
import { countStatuses, type Reason } from '@ragstone/rag';
import { appliesToMetric, type RollUp, type RuleSet, sayRollUp } from '@ragstone/rules';
import type { Judgement, RollUpMember, RollUpResult } from './assessment.ts';
import { isAbout } from './is-about.ts';
import type { Knowledge } from './knowledge.ts';
import type { Judged } from './rate-subject.ts';
import { readPeriod } from './read-period.ts';
import { isFor, rulesFor } from './rules-in-force.ts';

/** Every roll-up of the rules in force: a sentence with counts, and the subjects that were counted. */
export const rollUps = (
  knowledge: Knowledge,
  judgements: readonly Judgement[],
  judged: readonly Judged[],
): readonly RollUpResult[] =>
  knowledge.ruleSets.flatMap((ruleSet) =>
    ruleSet.rollUps.map((rollUp) => {
      const members =
        'each' in rollUp.of
          ? subjectMembers(rollUp.of, ruleSet, knowledge, judged)
          : metricMembers(rollUp.of, ruleSet, knowledge, judgements);
      const counts = countStatuses(members.map((member) => member.status));
      return { rule: `${ruleSet.id}/${rollUp.id}`, says: says(rollUp, members, counts), ...counts, members };
    }),
  );

const says = (
  rollUp: RollUp,
  members: readonly RollUpMember[],
  counts: Parameters<typeof sayRollUp>[1],
): string => {
  if (members.length === 0) return 'nothing is rated by it';
  return members.every((member) => member.notYetDue) ? 'nothing is due yet' : sayRollUp(rollUp, counts);
};

const subjectMembers = (
  of: Extract<RollUp['of'], { readonly each: unknown }>,
  ruleSet: RuleSet,
  { ruleSets }: Knowledge,
  judged: readonly Judged[],
): readonly RollUpMember[] =>
  judged
    .filter(({ subject }) => isAbout(of, subject))
    .filter(({ subject }) => rulesFor(ruleSets, subject.period).some((each) => each === ruleSet))
    .map(({ subject, judgement: { status } }) => ({
      subject: { kind: subject.kind, id: subject.id },
      title: subject.title,
      status,
      period: subject.period.id,
      notYetDue: false,
      without: [],
    }));

/** Each metric that the rule set rates for everybody, in the roll-up's window; where it is rated in others only, in those. */
const metricMembers = (
  of: Extract<RollUp['of'], { readonly role: unknown }>,
  ruleSet: RuleSet,
  knowledge: Knowledge,
  judgements: readonly Judgement[],
): readonly RollUpMember[] => {
  const rated = judgements.filter(
    (judgement) =>
      judgement.role === of.role &&
      judgement.breakdown === null &&
      isFor(ruleSet, readPeriod(judgement.period)) &&
      judgement.ratings.some((rating) => rating.rule.startsWith(`${ruleSet.id}/`)),
  );
  const keys = [...new Set(rated.map((each) => `${each.metric}|${each.place}`))].sort();
  return keys.map((key) => {
    const all = rated.filter((each) => `${each.metric}|${each.place}` === key);
    const inWindow = all.filter((each) =>
      ruleSet.ratings.some(
        (rating) => each.window === of.window && appliesToMetric(rating.for, each.metric, of.window),
      ),
    );
    return memberOf(latest(inWindow.length > 0 ? inWindow : all), all, knowledge);
  });
};

const doubts: ReadonlySet<Reason> = new Set([
  'figures-conflict',
  'method-conflict',
  'unit-conflict',
  'ratings-conflict',
]);

/** Whether a subject is not rated because its evidence contradicts itself. */
export const isDoubtful = ({ status, reasons }: Pick<Judgement, 'status' | 'reasons'>): boolean =>
  status === 'not-rated' && reasons.some((reason) => doubts.has(reason));

/**
 * The judgement that speaks for a metric: the latest that is rated, in doubt or has a figure; where there is none of those,
 * the latest that is due.
 * Evidence that contradicts itself, and a figure that is there and has no colour, are never passed over for an earlier
 * colour. The periods that are due and not rated since are named with it, so that a good start is not taken for a good
 * year.
 */
export const latest = (judgements: readonly Judgement[]): Judgement =>
  latestThat(judgements, (each) => isAnswer(each) || each.value !== null);

/** The latest that is rated or in doubt: what was off stays so while nothing later could be rated. Else as `latest`. */
export const latestAnswer = (judgements: readonly Judgement[]): Judgement =>
  judgements.some(isAnswer) ? latestThat(judgements, isAnswer) : latest(judgements);

const isAnswer = (judgement: Judgement): boolean => judgement.status !== 'not-rated' || isDoubtful(judgement);

const latestThat = (
  judgements: readonly Judgement[],
  speaks: (judgement: Judgement) => boolean,
): Judgement => {
  const inOrder = [...judgements].sort((a, b) => comparePeriods(readPeriod(a.period), readPeriod(b.period)));
  const chosen = inOrder.findLast(speaks) ?? inOrder.findLast((each) => !notYetDue(each)) ?? inOrder.at(-1);
  if (chosen === undefined) throw new Error('a roll-up member without a judgement');
  return chosen;
};

const memberOf = (
  judgement: Judgement,
  all: readonly Judgement[],
  { book, asOf }: Knowledge,
): RollUpMember => {
  const metric = book.metric(judgement.metric);
  const { coverage } = judgement;
  const last = readPeriod(coverage?.present.at(-1) ?? judgement.period).last;
  const finest = all.filter((each) => each.window === metric.frequency);
  const without = (finest.length > 0 ? finest : all.filter((each) => each.window === judgement.window))
    .filter((each) => isUnanswered(each) && !notYetDue(each))
    .map((each) => readPeriod(each.period))
    .filter((period) => period.last > last && dueOn(metric, period) < asOf);
  return {
    subject: { metric: judgement.metric, place: judgement.place, period: judgement.period },
    title: judgement.title,
    status: judgement.status,
    period: judgement.period,
    notYetDue: notYetDue(judgement),
    without: without.map(({ id }) => id),
  };
};

/** Not rated, and not because the rule gives its band no colour: for want of a figure, a target or a comparator. */
const isUnanswered = ({ status, outcome }: Judgement): boolean => status === 'not-rated' && outcome === null;

const early: ReadonlySet<Reason> = new Set(['not-yet-due', 'in-progress']);

/** Not rated because its figure is not yet due, whether its target has been set or not, and for no other reason. */
const notYetDue = ({ status, reasons }: Judgement): boolean =>
  status === 'not-rated' &&
  reasons.some((reason) => early.has(reason)) &&
  reasons.every((reason) => early.has(reason) || reason === 'no-target');
