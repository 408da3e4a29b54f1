import { daysBetween } from '@ragstone/calendar';
import { within } from '@ragstone/rag';
import { finding } from '../finding.ts';
import { type GovernanceCheck, titleOf } from '../governance-records.ts';

/** A meeting that is asked for its view of a consultation is asked while the consultation is open. */
export const consultationsAreOpenWhenAsked: GovernanceCheck = ({ papers, bodies }) =>
  papers.flatMap(({ id, title, meeting, consultation, at }) => {
    if (consultation === null || consultation.closes >= meeting.on) return [];
    const figures = {
      paper: title,
      body: titleOf(meeting.body, bodies),
      on: meeting.on,
      closes: consultation.closes,
      days: daysBetween(consultation.closes, meeting.on),
    };
    return [
      finding('consultation-closed-before-asked', 'warning', figures, {
        subject: { report: id },
        at: within(at, 'consultation'),
        source: consultation.source,
      }),
    ];
  });
