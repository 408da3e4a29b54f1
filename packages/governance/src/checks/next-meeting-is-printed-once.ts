import { periodOf } from '@ragstone/calendar';
import { within } from '@ragstone/rag';
import { finding } from '../finding.ts';
import { type GovernanceCheck, titleOf } from '../governance-records.ts';
import { agree, printed } from './printed-days.ts';

/** Papers print one day for the next meeting. With two, somebody comes on the wrong one. */
export const nextMeetingIsPrintedOnce: GovernanceCheck = ({ meetings, bodies, asOf }) =>
  meetings.flatMap(({ body, on, next = [], at }) => {
    const [first] = next;
    if (first === undefined || agree(next)) return [];
    const held = meetings.find(
      (each) => each.body === body && each.on <= asOf && next.some((day) => periodOf(day.on).id === each.on),
    );
    const figures = {
      body: titleOf(body, bodies),
      after: on,
      days: printed(next),
      held: held?.on ?? '',
    };
    return [
      finding('next-meeting-two-ways', 'warning', figures, {
        subject: { body, meeting: on },
        at: within(at, 'next'),
        source: next.at(-1)?.source ?? first.source,
      }),
    ];
  });
