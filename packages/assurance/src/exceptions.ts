import { periodFromSpan, printDay, printPeriod } from '@ragstone/calendar';
import { routeFor } from '@ragstone/governance';
import { breakdownKey, printBreakdown } from '@ragstone/metrics';
import { compareText, decimalsThatDecide, printList, printQuantity, reasonWords } from '@ragstone/rag';
import type { DutyOutcome, FoundException, Judgement, SubjectJudgement } from './assessment.ts';
import { reasonWordsOf } from './figure-reason-words.ts';
import type { Knowledge } from './knowledge.ts';
import { promiseExceptions } from './promises/promise-exceptions.ts';
import type { Judged, Subject } from './rate-subject.ts';
import { readPeriod } from './read-period.ts';
import { isDoubtful, latestAnswer } from './roll-up.ts';
import { separateWindows } from './run-of-misses.ts';
import { sayAbsences } from './say-absences.ts';

/**
 * What somebody must look at: one exception for a metric and place however many of its windows say so, one for each
 * funding line, fund or question that is off, one for each duty that is not met, one for figures that are overdue, and
 * what the delivery plans owe.
 */
export const exceptionsOf = (
  judgements: readonly Judgement[],
  judged: readonly Judged[],
  knowledge: Knowledge,
): readonly FoundException[] => [
  ...groupsOf(judgements).flatMap((group) => [...offPlan(group, knowledge), ...overdue(group, knowledge)]),
  ...judged
    .filter(({ subject }) => subject.plan === undefined)
    .flatMap(({ subject, judgement }) => [
      ...offSubject(judgement, subject, knowledge),
      ...unmetDuties(judgement, subject, knowledge),
    ]),
  ...promiseExceptions(
    judged.filter(({ subject }) => subject.plan !== undefined),
    knowledge,
  ),
];

const groupsOf = (judgements: readonly Judgement[]): readonly (readonly Judgement[])[] => {
  const keyOf = ({ metric, place, breakdown }: Judgement): string =>
    `${metric}|${place}|${breakdownKey(breakdown)}`;
  const groups = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    const key = keyOf(judgement);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [judgement]);
    else group.push(judgement);
  }
  return [...groups].sort(([a], [b]) => compareText(a, b)).map(([, group]) => group);
};

const isOff = (judgement: Judgement): boolean =>
  judgement.status === 'red' || judgement.status === 'amber' || judgement.missed === true;

/** The worst that a metric's latest windows say: a miss, or evidence that contradicts itself. */
const offPlan = (group: readonly Judgement[], knowledge: Knowledge): readonly FoundException[] => {
  const windows = [...new Set(group.map((judgement) => judgement.window))];
  const latestOfEach = windows.map((window) => latestAnswer(group.filter((each) => each.window === window)));
  const missed =
    latestOfEach.find((each) => isOff(each) && separateWindows.has(each.window)) ?? latestOfEach.find(isOff);
  const doubts = latestOfEach.filter(isDoubtful);
  const doubtful = doubts.length === 0 ? undefined : latestAnswer(doubts);
  const chosen = missed ?? doubtful;
  if (chosen === undefined) return [];
  return [
    missed === undefined
      ? exceptionFor(chosen, 'doubtful', doubtCause(chosen), knowledge)
      : exceptionFor(chosen, 'missed', missCause(chosen), knowledge),
  ];
};

const missCause = (judgement: Judgement): string => {
  const { value, target, unit, decimals, missedInARow: run } = judgement;
  const said = judgement.outcome ?? `Rated ${judgement.status}`;
  if (value === null) return `${said}.`;
  if (target === null)
    return `${printQuantity(value, unit, decimals)}: ${said[0]?.toLowerCase()}${said.slice(1)}.`;
  const digits = decimalsThatDecide(value, target, decimals);
  const figures = `${printQuantity(value, unit, digits)} against a target of ${printQuantity(target, unit, digits)} for ${printPeriod(readPeriod(judgement.targetPeriod ?? judgement.period))}`;
  if (run === null || run.count < 2) return `Missed: ${figures}.`;
  const span = periodFromSpan(readPeriod(run.since).first, readPeriod(judgement.period).last);
  return `Missed ${run.count} ${judgement.window}s in a row${span === null ? '' : `, ${printPeriod(span)}`}: ${figures}.`;
};

const doubtCause = (judgement: Judgement): string => {
  const reasons = judgement.reasons.map((reason) => reasonWordsOf(judgement)[reason]);
  return `It cannot be rated for ${printPeriod(readPeriod(judgement.period))}: ${printList(reasons)}.`;
};

/** Periods for which the metric is published, that are due and have no figure. */
const overdue = (group: readonly Judgement[], knowledge: Knowledge): readonly FoundException[] => {
  const missing = group
    .filter((each) => each.window === knowledge.book.metric(each.metric).frequency)
    .filter(
      (each) => each.value === null && (each.reasons.includes('late') || each.reasons.includes('no-data')),
    );
  const last = missing.at(-1);
  return last === undefined
    ? []
    : [exceptionFor(last, 'overdue', `No figure for ${sayAbsences(missing)}.`, knowledge)];
};

/** Whether the measure is expected elsewhere too, so that its title alone does not say which is meant. */
const isOfSeveralPlaces = ({ metric }: Judgement, { book }: Knowledge): boolean =>
  (book.metric(metric).expected?.places.length ?? 0) > 1;

const exceptionFor = (
  judgement: Judgement,
  kind: FoundException['kind'],
  cause: string,
  knowledge: Knowledge,
): FoundException => ({
  kind,
  subject: {
    metric: judgement.metric,
    place: judgement.place,
    period: judgement.period,
    ...(judgement.breakdown === null ? {} : { breakdown: breakdownKey(judgement.breakdown) }),
  },
  title: [
    judgement.title,
    ...printBreakdown(judgement.breakdown),
    ...(isOfSeveralPlaces(judgement, knowledge) ? [judgement.placeName] : []),
  ].join(', '),
  status: judgement.status,
  cause,
  rule: judgement.rule,
  owner: knowledge.book.metric(judgement.metric).owner ?? null,
  route: routeFor({ metric: judgement.metric }, knowledge.workspace.routes),
});

/** Whom an exception goes to first: what a route says, or for what a board is owed that board. */
const routeOf = ({ kind, id, facts }: SubjectJudgement, { workspace }: Knowledge): string | null =>
  routeFor({ kind }, workspace.routes) ??
  (kind === 'claim' && typeof facts.metric === 'string'
    ? routeFor({ metric: facts.metric }, workspace.routes)
    : null) ??
  (kind === 'duty' ? workspace.duties.find((duty) => duty.id === id)?.to.at(0) : undefined) ??
  (kind === 'report' ? workspace.papers.find((paper) => paper.id === id)?.meeting.body : undefined) ??
  null;

const offSubject = (
  subject: SubjectJudgement,
  of: Subject,
  knowledge: Knowledge,
): readonly FoundException[] => {
  if (subject.status === 'red' || subject.status === 'amber')
    return [subjectException(subject, 'missed', offCause(subject, of), subject.rule, of, knowledge)];
  if (!isDoubtful(subject)) return [];
  const cause = `It cannot be rated: ${printList(subject.reasons.map((reason) => reasonWords[reason]))}.`;
  return [subjectException(subject, 'doubtful', cause, subject.rule, of, knowledge)];
};

/** What the rule found, and after it what the subject says of itself, which need not be what the rule asked. */
const offCause = (subject: SubjectJudgement, { because }: Subject): string =>
  because === undefined
    ? subjectCause(subject)
    : `${subject.outcome ?? `Rated ${subject.status}`}. ${because}`;

const subjectCause = (subject: SubjectJudgement): string => {
  const { shareOfPlan, spentShare, expectedShare, underspend, answer, dueOn, daysLate } = subject.facts;
  const share = shareOfPlan ?? spentShare;
  if (typeof share === 'number' && typeof expectedShare === 'number') {
    const left =
      typeof underspend === 'number' ? `; ${printQuantity(underspend, 'pounds', 0)} is unspent` : '';
    return `${printQuantity(share, 'percent', 1)} is spent where ${printQuantity(expectedShare, 'percent', 1)} is expected${left}.`;
  }
  if (typeof answer === 'string') return `Answered "${answer}".`;
  if (subject.kind === 'duty' && typeof dueOn === 'string' && typeof daysLate === 'number')
    return `Due on ${printDay(dueOn)}, and ${daysLate === 1 ? '1 day' : `${daysLate} days`} late.`;
  return `${subject.outcome ?? 'The rule rates it so'}.`;
};

const unmetDuties = (
  subject: SubjectJudgement,
  of: Subject,
  knowledge: Knowledge,
): readonly FoundException[] =>
  subject.duties
    .filter((duty): duty is DutyOutcome => duty.due === true && duty.met === false)
    .map((duty) => subjectException(subject, 'duty', duty.says, duty.rule, of, knowledge));

const subjectException = (
  subject: SubjectJudgement,
  kind: FoundException['kind'],
  cause: string,
  rule: string | null,
  { reportsTo }: Subject,
  knowledge: Knowledge,
): FoundException => ({
  kind,
  subject: { kind: subject.kind, id: subject.id },
  title: subject.title,
  status: subject.status,
  cause,
  rule,
  owner: subject.owners[0] ?? null,
  route: routeOf(subject, knowledge) ?? reportsTo ?? null,
});
