import { periodOf, printCadence } from '@ragstone/calendar';
import { within } from '@ragstone/rag';
import { isCadence, turnsMissed } from '../duty-standing.ts';
import { finding } from '../finding.ts';
import { type GovernanceCheck, titleOf } from '../governance-records.ts';

/**
 * A paper that meets a regular duty comes within two turns of the one before it, by its own account of when that came.
 * Turns before the promise do not count, and one of grace is left, because papers wait for the next meeting.
 */
export const reportedAsOftenAsPromised: GovernanceCheck = ({ papers, duties, bodies, asOf }) =>
  papers.flatMap(({ id, title, previous, meeting, meets, at }) => {
    if (previous === null || meeting.on > asOf) return [];
    return duties.flatMap((duty) => {
      const { frequency } = duty;
      if (!meets.includes(duty.id) || !isCadence(frequency)) return [];
      const before = periodOf(previous.in).last;
      const begun = duty.from !== null && duty.from > before ? duty.from : before;
      const missed = turnsMissed(begun, frequency, meeting.on);
      if (missed === 0) return [];
      const figures = {
        paper: title,
        to: titleOf(meeting.body, bodies),
        promised: printCadence(frequency),
        previous: previous.in,
        on: meeting.on,
        missed,
        document: duty.source.document,
        line: duty.source.line,
      };
      return [
        finding('reported-less-often-than-promised', 'warning', figures, {
          subject: { duty: duty.id, report: id },
          at: within(at, 'previous'),
          source: previous.source,
        }),
      ];
    });
  });
