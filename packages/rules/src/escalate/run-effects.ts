import type { Truth } from '../language/condition.ts';
import type { OnPeriods } from '../language/escalation.ts';
import type { Observation } from './escalation-state.ts';

/** What a period does to a run: one more, its end, or nothing. */
export type RunEffect = 'counts' | 'breaks' | 'holds';

export interface RunEffects {
  readonly raising: RunEffect;
  readonly clearing: RunEffect;
}

/**
 * What a period does to the run that raises and to the run that clears. A period that raises ends the run that clears,
 * also where both conditions hold. Nothing clears because something is missing: `count` counts towards raising only.
 * Where a provisional period may raise and not clear, it does not end the run that raises either.
 */
export const runEffects = (
  { raise, clear, provisional }: Observation,
  { missing, provisional: policy }: OnPeriods,
): RunEffects => {
  if (provisional && policy === 'hold') return { raising: 'holds', clearing: 'holds' };
  const ofUnknown = unknownEffects[missing];
  const raising = effectOf(raise, ofUnknown);
  if (raising === 'counts') return { raising, clearing: 'breaks' };
  const clearing = effectOf(butNot(clear, raise), ofUnknown === 'holds' ? 'holds' : 'breaks');
  return provisional && policy === 'raise-but-not-clear'
    ? {
        raising: raise === false ? 'holds' : raising,
        clearing: clearing === 'counts' ? 'holds' : clearing,
      }
    : { raising, clearing };
};

const unknownEffects: Readonly<Record<OnPeriods['missing'], RunEffect>> = {
  hold: 'holds',
  count: 'counts',
  reset: 'breaks',
};

const effectOf = (truth: Truth, ofUnknown: RunEffect): RunEffect => {
  if (truth === 'unknown') return ofUnknown;
  return truth ? 'counts' : 'breaks';
};

/** The first and not the second, in three values. */
const butNot = (one: Truth, other: Truth): Truth => {
  if (one === false || other === true) return false;
  return one === true && other === false ? true : 'unknown';
};
