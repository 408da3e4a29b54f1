import type { Escalation } from '../language/escalation.ts';
import {
  type EscalationState,
  type EscalationTransition,
  isOpen,
  notRaised,
  type Observation,
} from './escalation-state.ts';
import { type RunEffect, runEffects } from './run-effects.ts';

/** The parts of an escalation that decide how it moves. */
export type EscalationRule = Pick<Escalation, 'raise' | 'levels' | 'route' | 'ask' | 'clear' | 'onPeriods'>;

export interface EscalationStep {
  readonly state: EscalationState;
  readonly transitions: readonly EscalationTransition[];
}

/**
 * The state after one more reporting period. While an escalation is open its level never falls; what clears it is the
 * whole run that `clear` asks for, and what is raised after that starts anew.
 */
export const nextState = (
  rule: EscalationRule,
  before: EscalationState,
  observation: Observation,
): EscalationStep => {
  const { period } = observation;
  const effects = runEffects(observation, rule.onPeriods);
  const run = (periods: EscalationState['raising'], effect: RunEffect): EscalationState['raising'] =>
    effect === 'holds' ? periods : effect === 'counts' ? [...periods, period] : [];
  const raising = run(before.raising, effects.raising);
  if (!isOpen(before)) {
    return raising.length >= (rule.raise.inARow ?? 1)
      ? opened(rule, { ...notRaised, raising, since: period.id })
      : waiting(before, raising, observation);
  }
  const clearing = run(before.clearing, effects.clearing);
  if (clearing.length >= (rule.clear.inARow ?? 1)) {
    const state: EscalationState = { ...notRaised, standing: 'cleared' };
    return { state, transitions: [changed('cleared', state, clearing)] };
  }
  const level = Math.max(before.level, levelReached(rule, raising.length));
  const runs = { ...before, raising, clearing };
  if (level > before.level) {
    const state = atLevel(rule, { ...runs, standing: 'raised', levelSince: period.id }, level);
    return { state, transitions: [changed('level-rises', state, raising)] };
  }
  const state: EscalationState = { ...runs, standing: clearing.length > 0 ? 'easing' : 'sustained' };
  if (clearing.length > 0 && before.clearing.length === 0) {
    return { state, transitions: [changed('eases', state, clearing)] };
  }
  return clearing.length === 0 && before.clearing.length > 0
    ? { state, transitions: [changed('resumes', state, [period])] }
    : { state, transitions: [] };
};

const opened = (rule: EscalationRule, runs: EscalationState): EscalationStep => {
  const state = atLevel(
    rule,
    { ...runs, standing: 'raised', levelSince: runs.since },
    levelReached(rule, runs.raising.length),
  );
  return { state, transitions: [changed('raised', state, runs.raising)] };
};

const waiting = (
  before: EscalationState,
  raising: EscalationState['raising'],
  { period }: Observation,
): EscalationStep => {
  const [first] = raising;
  const state: EscalationState =
    first === undefined ? notRaised : { ...notRaised, standing: 'pending', since: first.id, raising };
  if (first !== undefined && before.raising.length === 0) {
    return { state, transitions: [changed('begins', state, raising)] };
  }
  return first === undefined && before.raising.length > 0
    ? { state, transitions: [changed('lapses', state, [period])] }
    : { state, transitions: [] };
};

/** The last of the levels whose count is reached; 0 for none. */
const levelReached = ({ levels = [] }: EscalationRule, count: number): number =>
  levels.findLastIndex(({ after }) => count >= (after.inARow ?? 1)) + 1;

const atLevel = (rule: EscalationRule, state: EscalationState, level: number): EscalationState => {
  const { route, ask } = rule.levels?.[level - 1] ?? rule;
  return { ...state, level, route: route ?? null, ask: ask ?? null };
};

const changed = (
  change: EscalationTransition['change'],
  { level, route, ask }: EscalationState,
  because: readonly Observation['period'][],
): EscalationTransition => ({ change, level, route, ask, because });
