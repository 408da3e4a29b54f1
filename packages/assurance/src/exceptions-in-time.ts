import { breakdownKey } from '@ragstone/metrics';
import type { AssuranceException, FoundException, Judgement } from './assessment.ts';
import type { EscalationOutcome } from './escalations/escalation-outcome.ts';
import { nextDates } from './escalations/next-dates.ts';
import type { Knowledge } from './knowledge.ts';

/** Each exception with the period since which it is so, what its body is asked, when that body meets next, and its papers' last day. */
export const exceptionsInTime = (
  found: readonly FoundException[],
  judgements: readonly Judgement[],
  escalations: readonly EscalationOutcome[],
  knowledge: Knowledge,
): readonly AssuranceException[] => {
  const judged = new Map(judgements.map((each) => [keyOf(each), each]));
  return found.map((exception) => {
    const { subject, route } = exception;
    const about = escalations.filter((each) => each.attention !== null && isAbout(each.subject, subject));
    const asking = about
      .filter((each) => each.route === route && each.ask !== null)
      .toSorted((a, b) => b.level - a.level)[0];
    const judgement =
      subject.metric === undefined
        ? undefined
        : judged.get([subject.metric, subject.place, subject.period, subject.breakdown ?? ''].join('|'));
    return {
      ...exception,
      since: judgement?.missedInARow?.since ?? subject.period ?? about[0]?.since ?? null,
      ask: asking?.ask ?? null,
      ...nextDates(route, knowledge),
    };
  });
};

const keyOf = ({ metric, place, period, breakdown }: Judgement): string =>
  [metric, place, period, breakdownKey(breakdown)].join('|');

type Subject = FoundException['subject'];

/** Whether an escalation follows what an exception is about. */
const isAbout = (followed: Subject, subject: Subject): boolean =>
  (['metric', 'place', 'breakdown', 'kind', 'id'] as const).every((key) => followed[key] === subject[key]);
