import { comparePeriods } from '@ragstone/calendar';
import { countStatuses, type Reason } from '@ragstone/rag';
import { appliesToMetric, type RollUp, type RuleSet, sayRollUp } from '@ragstone/rules';
import type { Judgement, RollUpMember, RollUpResult } from './assessment.ts';
import type { Knowledge } from './knowledge.ts';
import type { Subject } from './rate-subject.ts';
import { readPeriod } from './read-period.ts';
import { isFor, rulesFor } from './rules-in-force.ts';

/** A judged subject with what a roll-up may choose it by. */
export interface JudgedSubject {
  readonly subject: Subject;
  readonly status: Judgement['status'];
}

/** Every roll-up of the rules in force: a sentence with counts, and the subjects that were counted. */
export const rollUps = (
  knowledge: Knowledge,
  judgements: readonly Judgement[],
  judged: readonly JudgedSubject[],
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
  judged: readonly JudgedSubject[],
): readonly RollUpMember[] =>
  judged
    .filter(({ subject }) => subject.kind === of.each)
    .filter(({ subject }) => of.in === undefined || subject.in === of.in)
    .filter(({ subject }) => of.section === undefined || subject.section === of.section)
    .filter(({ subject }) => rulesFor(ruleSets, subject.period).some((each) => each === ruleSet))
    .map(({ subject, status }) => ({
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

/** Whether a judgement is not rated because its evidence contradicts itself. */
export const isDoubtful = ({ status, reasons }: Judgement): boolean =>
  status === 'not-rated' && reasons.some((reason) => doubts.has(reason));

/**
 * The judgement that speaks for a metric: the latest that is rated or in doubt; where none is, the latest with a figure,
 * and where there is none of those either, the latest that is due.
 * Evidence that contradicts itself is never passed over for an earlier colour. The periods that are due and without a
 * figure since are named with it, so that a good start is not taken for a good year.
 */
export const latest = (judgements: readonly Judgement[]): Judgement => {
  const inOrder = [...judgements].sort((a, b) => comparePeriods(readPeriod(a.period), readPeriod(b.period)));
  const speaking = inOrder.filter((each) => each.status !== 'not-rated' || isDoubtful(each));
  const due = inOrder.filter((each) => !notYetDue(each));
  const known = inOrder.filter(({ value }) => value !== null);
  const chosen = speaking.at(-1) ?? known.at(-1) ?? due.at(-1) ?? inOrder.at(-1);
  if (chosen === undefined) throw new Error('a roll-up member without a judgement');
  return chosen;
};

const memberOf = (judgement: Judgement, all: readonly Judgement[], { book }: Knowledge): RollUpMember => {
  const { frequency } = book.metric(judgement.metric);
  const { coverage } = judgement;
  const last = readPeriod(coverage?.present.at(-1) ?? judgement.period).last;
  const without = all
    .filter((each) => each.window === frequency && each.value === null && !notYetDue(each))
    .filter((each) => readPeriod(each.period).first > last);
  return {
    subject: { metric: judgement.metric, place: judgement.place, period: judgement.period },
    title: judgement.title,
    status: judgement.status,
    period: judgement.period,
    notYetDue: notYetDue(judgement),
    without: without.map((each) => each.period),
  };
};

const early: ReadonlySet<Reason> = new Set(['not-yet-due', 'in-progress']);

/** Not rated because its figure is not yet due, whether its target has been set or not, and for no other reason. */
const notYetDue = ({ status, reasons }: Judgement): boolean =>
  status === 'not-rated' &&
  reasons.some((reason) => early.has(reason)) &&
  reasons.every((reason) => early.has(reason) || reason === 'no-target');
