import { within } from '@ragstone/rag';
import { finding } from '../finding.ts';
import type { LinkCheck } from '../link-records.ts';

/** Every body that a record names is there: whom a body reports to, where a route leads, who meets, who was shown a return. */
export const bodiesAreKnown: LinkCheck = ({ bodies, routes, meetings, returns }) => {
  const named = [
    ...bodies.map(({ id, reportsTo, at }) => ({
      body: reportsTo,
      subject: { body: id },
      at: within(at, 'reportsTo'),
    })),
    ...routes.map(({ to, at }) => ({ body: to, subject: { route: to }, at: within(at, 'to') })),
    ...meetings.map(({ body, on, at }) => ({ body, subject: { body, meeting: on }, at: within(at, 'body') })),
    ...returns.map(({ id, presented, at }) => ({
      body: presented?.body,
      subject: { return: id },
      at: within(at, 'presented', 'body'),
    })),
  ];
  return named.flatMap(({ body, subject, at }) =>
    body === undefined || bodies.some(({ id }) => id === body)
      ? []
      : [finding('unknown-body', 'error', { body }, { subject, at, source: null })],
  );
};
