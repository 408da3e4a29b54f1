import type { Located } from '@ragstone/rag';
import type { Duty } from '../duty.ts';
import { papersMeeting } from '../duty-standing.ts';
import { finding } from '../finding.ts';
import { type GovernanceCheck, isSeen, titleOf } from '../governance-records.ts';
import type { Meeting } from '../meeting.ts';

/**
 * What a meeting asks for, without a day, is on the agenda of the next one. Requests of one meeting that are not are
 * told together, with those that are counted beside them.
 */
export const requestsReachTheNextAgenda: GovernanceCheck = ({ duties, meetings, papers, bodies, asOf }) =>
  meetings.flatMap((next) => {
    if (!isSeen(next) || next.on > asOf) return [];
    const before = lastBefore(next, meetings);
    if (before === undefined) return [];
    const asked = duties.filter((duty) => isAskedAt(duty, before));
    const carried = asked.filter((duty) => papersMeeting(duty, papers, next.on).length === 0);
    const [first] = carried;
    if (first === undefined) return [];
    const figures = {
      body: titleOf(next.body, bodies),
      asked: before.on,
      next: next.on,
      count: carried.length,
      of: asked.length,
      which: carried.map(({ says }) => says).join('; '),
    };
    return [
      finding('request-not-on-next-agenda', 'warning', figures, {
        subject: { body: next.body, meeting: next.on },
        at: first.at,
        source: first.source,
      }),
    ];
  });

const lastBefore = (next: Meeting, meetings: readonly Meeting[]): Meeting | undefined =>
  meetings
    .filter(({ body, on }) => body === next.body && on < next.on)
    .toSorted((a, b) => (a.on > b.on ? -1 : 1))[0];

const isAskedAt = ({ kind, due, from, to }: Located<Duty>, { body, on }: Meeting): boolean =>
  kind === 'request' && due === null && from === on && to.includes(body);
