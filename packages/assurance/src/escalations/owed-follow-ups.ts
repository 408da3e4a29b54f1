import type { Day } from '@ragstone/calendar';
import { compareText, printList } from '@ragstone/rag';
import type { EscalationOutcome } from './escalation-outcome.ts';

/** Something that a rule has somebody do by a day. */
export interface OwedFollowUp {
  /** `starts/` or `checks/` and the id of the escalation. */
  readonly id: string;
  readonly escalation: string;
  readonly title: string;
  readonly what: string;
  /** A role. */
  readonly owner: string | null;
  /** The body that the escalation has reached. */
  readonly route: string | null;
  readonly dueOn: Day;
  readonly late: boolean;
  readonly draft: boolean;
}

/** What open escalations have somebody do by a day, the earliest first: what is to start, and the regular looks at what has. */
export const owedFollowUps = (escalations: readonly EscalationOutcome[]): readonly OwedFollowUp[] =>
  escalations
    .flatMap(({ id, title, route, draft, owner, starts }): readonly OwedFollowUp[] => {
      if (starts === null) return [];
      const { what, check, checks, dueOn, standing } = starts;
      const owes = (kind: 'starts' | 'checks', of: string, on: Day, late: boolean): OwedFollowUp => ({
        ...{ id: `${kind}/${id}`, escalation: id, title, what: of, owner: starts.owner ?? owner, route },
        ...{ dueOn: on, late, draft },
      });
      const looked = printList(check?.what ?? []);
      const missed = checks?.late === true ? checks.missed.at(-1) : undefined;
      return [
        ...(dueOn === null || standing === 'started'
          ? []
          : [owes('starts', what, dueOn, standing === 'late')]),
        ...(missed === undefined ? [] : [owes('checks', looked, missed, true)]),
        ...(checks === null ? [] : [owes('checks', looked, checks.nextDueOn, false)]),
      ];
    })
    .toSorted((a, b) => compareText(a.dueOn, b.dueOn) || compareText(a.id, b.id));
