import { printDay } from '@ragstone/calendar';
import { routeFor } from '@ragstone/governance';
import type { DutyOutcome, FoundException, SubjectJudgement } from '../assessment.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Judged } from '../rate-subject.ts';
import { sayLacks } from './lack-words.ts';

/**
 * What somebody must look at in the delivery plans: each subject that is off, and what duties find missing, one by one
 * up to as many as the duty names and above that in one line, "51 of 51 actions have no owner".
 */
export const promiseExceptions = (
  judged: readonly Judged[],
  knowledge: Knowledge,
): readonly FoundException[] => [
  ...judged
    .filter(({ judgement }) => judgement.status === 'red' || judgement.status === 'amber')
    .map((each) => singly(each, 'missed', offCause(each.judgement), each.judgement.rule, knowledge)),
  ...dutiesFailed(judged).flatMap((group) => {
    const [first] = group.failed;
    if (first === undefined) return [];
    const { showSinglyUpTo, rule } = first.duty;
    return showSinglyUpTo === null || group.failed.length <= showSinglyUpTo
      ? group.failed.map(({ of, duty }) =>
          singly(of, 'duty', `It has ${sayLacks(duty.missing)}.`, rule, knowledge),
        )
      : [together(group, rule, knowledge)];
  }),
];

interface Failed {
  readonly of: Judged;
  readonly duty: DutyOutcome;
}

/** The subjects of one name in one plan that fail one duty, and how many have it. */
interface Failure {
  readonly failed: readonly Failed[];
  readonly owing: number;
}

const isUnmet = ({ due, met }: DutyOutcome): boolean => due === true && met === false;

const dutiesFailed = (judged: readonly Judged[]): readonly Failure[] => {
  const groups = new Map<string, Failed[]>();
  for (const of of judged) {
    for (const duty of of.judgement.duties) {
      if (duty.due === false) continue;
      const key = [duty.rule, of.subject.plan, ...calledOf(of)].join('|');
      const group = groups.get(key) ?? [];
      group.push({ of, duty });
      groups.set(key, group);
    }
  }
  return [...groups.values()].map((group) => ({
    failed: group.filter(({ duty }) => isUnmet(duty)),
    owing: group.length,
  }));
};

const calledOf = ({ subject }: Judged): readonly [one: string, many: string] =>
  subject.called ?? [subject.kind, `${subject.kind}s`];

const offCause = ({ outcome, status, facts }: SubjectJudgement): string => {
  const { dueOn, done } = facts;
  const said = outcome ?? `Rated ${status}`;
  if (typeof dueOn === 'string' && done === false)
    return `${said}: it was due on ${printDay(dueOn)}, and nothing says that it is done.`;
  return typeof facts.status === 'string' ? `${said}: its status is “${facts.status}”.` : `${said}.`;
};

const singly = (
  { subject, judgement }: Judged,
  kind: FoundException['kind'],
  cause: string,
  rule: string | null,
  knowledge: Knowledge,
): FoundException => ({
  kind,
  subject: { kind: subject.kind, id: subject.id, ...planOf(subject.plan) },
  title: subject.title,
  status: judgement.status,
  cause,
  rule,
  owner: subject.owners?.[0] ?? null,
  route: routeOf({ subject, judgement }, knowledge),
});

const together = ({ failed, owing }: Failure, rule: string, knowledge: Knowledge): FoundException => {
  const [first] = failed;
  if (first === undefined) throw new Error('a duty that nothing fails');
  const [one, many] = calledOf(first.of);
  const { plan } = first.of.subject;
  const facts = [...new Set(failed.flatMap(({ duty }) => duty.missing))];
  const counts = facts.map((fact) => {
    const count = failed.filter(({ duty }) => duty.missing.includes(fact)).length;
    const what = `${count} of ${owing} ${owing === 1 ? one : many}`;
    return `${what} ${count === 1 ? 'has' : 'have'} ${sayLacks([fact])}.`;
  });
  return {
    kind: 'duty',
    subject: { kind: first.of.subject.kind, ...planOf(plan) },
    title: knowledge.workspace.deliveryPlans.find(({ id }) => id === plan)?.title ?? plan ?? '',
    status: null,
    cause: counts.join(' '),
    rule,
    owner: null,
    route: routeOf(first.of, knowledge),
  };
};

const planOf = (plan: string | undefined): { readonly plan?: string } => (plan === undefined ? {} : { plan });

/** Where its plan is reported; where the plan does not say, where its kind goes. */
const routeOf = ({ subject }: Judged, { workspace }: Knowledge): string | null =>
  subject.reportsTo ?? routeFor({ kind: subject.kind }, workspace.routes);
