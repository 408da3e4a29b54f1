import type { Assessment } from '../assessment.ts';
import type { EscalationOutcome } from '../escalations/escalation-outcome.ts';

/**
 * `opened` and `level-risen` by later periods; `reopened`: it had been cleared or never raised by periods of which other
 * figures are known now; `withdrawn`: by later figures it should never have been raised; `no-longer-raised`: it is about what has
 * one period only, such as a return or a claim, and what is known of that now does not raise it, whether it was mended, was
 * corrected, or can be judged no longer; `superseded`: the rules that raised it no longer follow it.
 */
export type EscalationChange =
  | 'opened'
  | 'reopened'
  | 'level-risen'
  | 'sustained'
  | 'easing'
  | 'cleared'
  | 'withdrawn'
  | 'no-longer-raised'
  | 'superseded';

export interface EscalationChanged {
  readonly change: EscalationChange;
  /** As it is now; as it was, where there is none any more. */
  readonly escalation: EscalationOutcome;
}

type Assessed = Pick<Assessment, 'escalations' | 'ruleSets'>;

/** Each escalation that was or is open, by id. */
export const escalationChanges = (before: Assessed, after: Assessed): readonly EscalationChanged[] => {
  const earlier = new Map(before.escalations.map((each) => [each.id, each]));
  const later = new Set(after.escalations.map(({ id }) => id));
  const inForce = new Set(after.ruleSets.map(({ id, version }) => `${id}@${version}`));
  const gone = before.escalations.filter(({ id, attention }) => attention !== null && !later.has(id));
  return [
    ...after.escalations.flatMap((escalation): readonly EscalationChanged[] => {
      const change = changeOf(earlier.get(escalation.id), escalation);
      return change === null ? [] : [{ change, escalation }];
    }),
    ...gone.map((escalation): EscalationChanged => {
      const [ruleSet] = escalation.rule.split('/');
      const stillRuled = inForce.has(`${ruleSet}@${escalation.version}`);
      return { change: stillRuled ? notRaisedNow(escalation) : 'superseded', escalation };
    }),
  ];
};

const changeOf = (was: EscalationOutcome | undefined, is: EscalationOutcome): EscalationChange | null => {
  const wasOpen = was !== undefined && was.attention !== null;
  const isOtherwiseRuled = was !== undefined && was.version !== is.version;
  if (is.attention === null) {
    if (!wasOpen) return null;
    if (is.state === 'cleared') return 'cleared';
    return is.state === 'superseded' || isOtherwiseRuled ? 'superseded' : notRaisedNow(is);
  }
  // Periods that both days looked at, and that the earlier one found quiet.
  const wasQuietThen = was !== undefined && (is.since ?? '') <= was.asOfPeriod;
  if (!wasOpen) return wasQuietThen && !isOtherwiseRuled ? 'reopened' : 'opened';
  if (is.level > was.level) return 'level-risen';
  return is.state === 'easing' ? 'easing' : 'sustained';
};

/** What is no figure of a metric has one period only, which is looked at anew on each day: nothing need have been restated. */
const notRaisedNow = ({ subject }: EscalationOutcome): EscalationChange =>
  'kind' in subject ? 'no-longer-raised' : 'withdrawn';
