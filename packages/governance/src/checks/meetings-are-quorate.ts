import { within } from '@ragstone/rag';
import { finding } from '../finding.ts';
import { type GovernanceCheck, titleOf } from '../governance-records.ts';
import { quorumAt, termsOn } from '../quorum.ts';

/** A meeting whose attendance is printed had its quorum, under the terms that were in force on its day. */
export const meetingsAreQuorate: GovernanceCheck = ({ meetings, termsOfReference, bodies }) =>
  meetings.flatMap(({ body, on, attendance = [], at }) => {
    const terms = termsOn(termsOfReference, body, on);
    const [first] = attendance;
    if (terms === null || first === undefined) return [];
    const { needed, present, quorate, lacks } = quorumAt(terms, attendance);
    if (quorate) return [];
    const figures = { body: titleOf(body, bodies), on, needed, present, lacks: lacks.join(', ') };
    return [
      finding('meeting-not-quorate', 'error', figures, {
        subject: { body, meeting: on },
        at: within(at, 'attendance'),
        source: first.source,
      }),
    ];
  });
