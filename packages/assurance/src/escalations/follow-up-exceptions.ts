import { printDay } from '@ragstone/calendar';
import type { FoundException } from '../assessment.ts';
import type { EscalationOutcome } from './escalation-outcome.ts';

/** What a rule starts and that has not started by its last day: nobody has said that it did. */
export const followUpExceptions = (escalations: readonly EscalationOutcome[]): readonly FoundException[] =>
  escalations.flatMap(({ starts, rule, subject, title, route, owner }): readonly FoundException[] =>
    starts === null || starts.standing !== 'late' || starts.dueOn === null
      ? []
      : [
          {
            kind: 'duty',
            subject,
            title: `${title}: ${starts.what}`,
            status: null,
            cause: `It was to start by ${printDay(starts.dueOn)}, and nobody has said that it did.`,
            rule,
            owner: starts.owner ?? owner,
            route,
          },
        ],
  );
