import { daysBetween } from '@ragstone/calendar';
import { within } from '@ragstone/rag';
import { finding } from '../finding.ts';
import { type GovernanceCheck, titleOf } from '../governance-records.ts';

/** A paper is not dated after the meeting that received it: what that meeting saw was another version, or another paper. */
export const papersAreDatedBeforeTheirMeeting: GovernanceCheck = ({ papers, bodies }) =>
  papers.flatMap(({ id, title, meeting, dated, at }) => {
    if (dated === null || dated.on <= meeting.on) return [];
    const figures = {
      paper: title,
      body: titleOf(meeting.body, bodies),
      on: meeting.on,
      dated: dated.on,
      days: daysBetween(meeting.on, dated.on),
    };
    return [
      finding('paper-dated-after-meeting', 'warning', figures, {
        subject: { report: id },
        at: within(at, 'dated'),
        source: dated.source,
      }),
    ];
  });
