import { type Day, daysBetween, monthOf, printDay } from '@ragstone/calendar';
import { known, printList } from '@ragstone/rag';
import { fact, type Subject } from '../rate-subject.ts';
import type { EscalationOutcome, FollowedChecks } from './escalation-outcome.ts';

/** The id of the regular looks of an escalation among the duties. */
export const followUpDutyId = (escalation: string): string => `${escalation}/checks`;

/** The regular looks that rules have started, as duties that other rules are about: late once one was missed. */
export const followUpDuties = (escalations: readonly EscalationOutcome[], asOf: Day): readonly Subject[] =>
  escalations.flatMap(({ id, title, route, owner, starts }): readonly Subject[] => {
    if (starts === null || starts.check === null || starts.checks === null) return [];
    const { check, checks } = starts;
    const by = starts.owner ?? owner;
    const missed = checks.missed.at(-1) ?? null;
    const dueOn = checks.late && missed !== null ? missed : checks.nextDueOn;
    return [
      {
        kind: 'duty',
        id: followUpDutyId(id),
        title: `${title}: ${printList(check.what)}`,
        period: monthOf(asOf),
        owners: by === null ? [] : [by],
        reportsTo: route,
        knownOn: dueOn,
        because: sayMissed(checks),
        facts: {
          state: known(checks.late ? 'late' : checks.lastOn === null ? 'not-yet-due' : 'met'),
          kind: known('review'),
          frequency: known(frequencies[check.every]),
          owner: known(by !== null),
          recipient: known(route !== null),
          cadence: known(true),
          agreed: known(true),
          dueOn: known(dueOn),
          lastMetOn: fact(checks.lastOn),
          daysLate: fact(checks.late ? daysBetween(dueOn, asOf) : null),
        },
        profile: { unit: 'days', polarity: 'lower', decimals: 0 },
      },
    ];
  });

const frequencies = { week: 'weekly', fortnight: 'fortnightly', month: 'monthly' } as const;

/** When the next is due, or which was missed and how many were. */
export const sayMissed = ({ missed, late, nextDueOn }: FollowedChecks): string => {
  const last = missed.at(-1);
  if (!late || last === undefined) return `The next look is due on ${printDay(nextDueOn)}.`;
  const others = missed.length === 1 ? '' : ` It is one of ${missed.length} that were missed.`;
  return `It was to be looked at by ${printDay(last)}, and nobody has said that it was.${others}`;
};
