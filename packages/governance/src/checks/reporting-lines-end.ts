import { type Located, within } from '@ragstone/rag';
import type { Body } from '../body.ts';
import { finding } from '../finding.ts';
import type { LinkCheck } from '../link-records.ts';

/** Whoever a body reports to, in the end there is one that reports to none. A circle is reported once. */
export const reportingLinesEnd: LinkCheck = ({ bodies }) =>
  bodies.flatMap((body) => {
    const circle = circleOf(body, bodies);
    if (circle === null || circle.some((id) => id < body.id)) return [];
    const figures = { cycle: [...circle, body.id].join(', ') };
    return [
      finding('reporting-cycle', 'error', figures, {
        subject: { body: body.id },
        at: within(body.at, 'reportsTo'),
        source: null,
      }),
    ];
  });

/** The bodies from this one up to this one again; null where the way up does not lead back to it. */
const circleOf = (start: Body, bodies: readonly Located<Body>[]): readonly string[] | null => {
  const passed: string[] = [];
  let body: Body | undefined = start;
  while (body !== undefined && !passed.includes(body.id)) {
    passed.push(body.id);
    const above: string | undefined = body.reportsTo;
    body = bodies.find(({ id }) => id === above);
  }
  return body?.id === start.id ? passed : null;
};
