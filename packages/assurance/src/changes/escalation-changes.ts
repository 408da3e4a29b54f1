import type { EscalationOutcome } from '../escalations/escalation-outcome.ts';

/**
 * `opened` and `level-risen` by later periods; `reopened`: it had been cleared or never raised by periods of which other
 * figures are known now; `withdrawn`: by later figures it should never have been raised.
 */
export type EscalationChange =
  | 'opened'
  | 'reopened'
  | 'level-risen'
  | 'sustained'
  | 'easing'
  | 'cleared'
  | 'withdrawn';

export interface EscalationChanged {
  readonly change: EscalationChange;
  /** As it is now; as it was, where there is none any more. */
  readonly escalation: EscalationOutcome;
}

/** Each escalation that was or is open, by id. */
export const escalationChanges = (
  before: readonly EscalationOutcome[],
  after: readonly EscalationOutcome[],
): readonly EscalationChanged[] => {
  const earlier = new Map(before.map((each) => [each.id, each]));
  const later = new Map(after.map((each) => [each.id, each]));
  const gone = before.filter(({ id, attention }) => attention !== null && !later.has(id));
  return [
    ...after.flatMap((escalation): readonly EscalationChanged[] => {
      const change = changeOf(earlier.get(escalation.id), escalation);
      return change === null ? [] : [{ change, escalation }];
    }),
    ...gone.map((escalation): EscalationChanged => ({ change: 'withdrawn', escalation })),
  ];
};

const changeOf = (was: EscalationOutcome | undefined, is: EscalationOutcome): EscalationChange | null => {
  const wasOpen = was !== undefined && was.attention !== null;
  if (is.attention === null) {
    if (!wasOpen) return null;
    return is.state === 'cleared' ? 'cleared' : 'withdrawn';
  }
  // Periods that both days looked at, and that the earlier one found quiet.
  if (!wasOpen) return was !== undefined && (is.since ?? '') <= was.asOfPeriod ? 'reopened' : 'opened';
  if (is.level > was.level) return 'level-risen';
  return is.state === 'easing' ? 'easing' : 'sustained';
};
