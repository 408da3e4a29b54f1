import { comparePeriods, periodOf } from '@ragstone/calendar';
import { countStatuses } from '@ragstone/rag';
import { appliesToMetric, type RollUp, type RuleSet, sayRollUp } from '@ragstone/rules';
import type { Judgement, RollUpMember, RollUpResult } from './assessment.ts';
import type { Knowledge } from './knowledge.ts';
import type { Subject } from './rate-subject.ts';

/** A judged subject with what a roll-up may choose it by. */
export interface JudgedSubject {
  readonly subject: Subject;
  readonly status: Judgement['status'];
}

/** Every roll-up of the rules in force: a sentence with counts, and the subjects that were counted. */
export const rollUps = (
  { ruleSets }: Knowledge,
  judgements: readonly Judgement[],
  judged: readonly JudgedSubject[],
): readonly RollUpResult[] =>
  ruleSets.flatMap((ruleSet) =>
    ruleSet.rollUps.map((rollUp) => {
      const members = membersOf(rollUp, ruleSet, judgements, judged);
      const counts = countStatuses(members.map((member) => member.status));
      const says = members.every((member) => member.notYetDue)
        ? 'nothing is due yet'
        : sayRollUp(rollUp, counts);
      return { rule: `${ruleSet.id}/${rollUp.id}`, says, ...counts, members };
    }),
  );

const membersOf = (
  { of }: RollUp,
  ruleSet: RuleSet,
  judgements: readonly Judgement[],
  judged: readonly JudgedSubject[],
): readonly RollUpMember[] => {
  if ('each' in of) {
    return judged
      .filter(({ subject }) => subject.kind === of.each)
      .filter(({ subject }) => of.in === undefined || subject.in === of.in)
      .filter(({ subject }) => of.section === undefined || subject.section === of.section)
      .map(({ subject, status }) => ({
        subject: { kind: subject.kind, id: subject.id },
        title: subject.title,
        status,
        period: '',
        notYetDue: false,
      }));
  }
  const candidates = judgements.filter(
    (judgement) =>
      judgement.role === of.role &&
      judgement.window === of.window &&
      judgement.rule?.startsWith(`${ruleSet.id}/`) === true &&
      ruleSet.ratings.some((rating) => appliesToMetric(rating.for, judgement.metric, of.window)),
  );
  const metrics = [...new Set(candidates.map((each) => `${each.metric}|${each.place}`))].sort();
  return metrics.map((key) =>
    memberOf(latest(candidates.filter((each) => `${each.metric}|${each.place}` === key))),
  );
};

/**
 * The judgement that speaks for a metric: the latest that is rated; where none is, the latest that is due. A paper
 * that counts it names its period, so that a good start is not taken for a good year.
 */
export const latest = (judgements: readonly Judgement[]): Judgement => {
  const inOrder = [...judgements].sort((a, b) => comparePeriods(periodOf(a.period), periodOf(b.period)));
  const rated = inOrder.filter((each) => each.status !== 'not-rated');
  const due = inOrder.filter((each) => !notYetDue(each));
  const chosen = rated.at(-1) ?? due.at(-1) ?? inOrder.at(-1);
  if (chosen === undefined) throw new Error('a roll-up member without a judgement');
  return chosen;
};

const memberOf = (judgement: Judgement): RollUpMember => ({
  subject: { metric: judgement.metric, place: judgement.place, period: judgement.period },
  title: judgement.title,
  status: judgement.status,
  period: judgement.period,
  notYetDue: notYetDue(judgement),
});

const notYetDue = ({ status, reasons }: Judgement): boolean =>
  status === 'not-rated' && (reasons.includes('not-yet-due') || reasons.includes('in-progress'));
