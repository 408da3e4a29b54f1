import { printDay } from '@ragstone/calendar';
import { printList } from '@ragstone/rag';
import type { FoundException } from '../assessment.ts';
import type { EscalationOutcome } from './escalation-outcome.ts';
import { followUpDutyId, sayMissed } from './follow-up-duties.ts';

/**
 * What a rule starts and that has not started by its last day, and regular looks of which the latest was missed: nobody
 * has said otherwise. A look that a rule about duties has told of is left to that rule.
 */
export const followUpExceptions = (
  escalations: readonly EscalationOutcome[],
  told: ReadonlySet<string> = new Set(),
): readonly FoundException[] =>
  escalations.flatMap(({ id, starts, rule, subject, title, route, owner }): readonly FoundException[] => {
    if (starts === null) return [];
    const { what, dueOn, standing, check, checks } = starts;
    const owed = (of: string, cause: string): FoundException => ({
      kind: 'duty',
      subject,
      title: `${title}: ${of}`,
      status: null,
      cause,
      rule,
      owner: starts.owner ?? owner,
      route,
    });
    return [
      ...(standing === 'late' && dueOn !== null
        ? [owed(what, `It was to start by ${printDay(dueOn)}, and nobody has said that it did.`)]
        : []),
      ...(checks?.late === true && !told.has(followUpDutyId(id))
        ? [owed(printList(check?.what ?? []), sayMissed(checks))]
        : []),
    ];
  });
