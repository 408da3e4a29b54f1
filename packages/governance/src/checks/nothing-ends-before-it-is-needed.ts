import { daysBetween, periodOf, printPeriod } from '@ragstone/calendar';
import { finding } from '../finding.ts';
import type { GovernanceCheck } from '../governance-records.ts';

/** What ends does so no earlier than the event up to which it is needed: funding, before others take over what it pays for. */
export const nothingEndsBeforeItIsNeeded: GovernanceCheck = ({ events }) =>
  events.flatMap(({ id, title, printed, neededUntil, at }) => {
    const [end] = printed;
    const needed = events.find((each) => each.id === neededUntil);
    const [until] = needed?.printed ?? [];
    if (end === undefined || needed === undefined || until === undefined) return [];
    const [on, from] = [periodOf(end.on).last, periodOf(until.on).first];
    const short = daysBetween(on, from) - 1;
    if (short <= 0) return [];
    return [
      finding(
        'ends-before-needed',
        'warning',
        { event: title, on, until: needed.title, needed: printPeriod(periodOf(until.on)), days: short },
        { subject: { event: id }, at, source: end.source },
      ),
    ];
  });
