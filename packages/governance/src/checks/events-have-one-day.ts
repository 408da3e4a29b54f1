import { within } from '@ragstone/rag';
import { finding } from '../finding.ts';
import type { GovernanceCheck } from '../governance-records.ts';
import { agree, printed } from './printed-days.ts';

/** An event that is printed more than once has one day. A month agrees with each of its days. */
export const eventsHaveOneDay: GovernanceCheck = ({ events }) =>
  events.flatMap(({ id, title, printed: days, at }) => {
    const [first] = days;
    if (first === undefined || agree(days)) return [];
    return [
      finding(
        'event-dated-two-ways',
        'warning',
        { event: title, days: printed(days) },
        {
          subject: { event: id },
          at: within(at, 'printed'),
          source: first.source,
        },
      ),
    ];
  });
