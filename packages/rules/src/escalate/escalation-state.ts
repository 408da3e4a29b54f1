import type { Period } from '@ragstone/calendar';
import type { Truth } from '../language/condition.ts';
import type { Ask } from '../language/escalation.ts';

/**
 * Where an escalation stands after a period. `pending`: a run has begun that is not yet long enough; `raised`: opened,
 * or a level risen, in this period; `sustained`: open as before; `easing`: open, and a run that would clear it has
 * begun; `cleared`: closed in this period.
 */
export type EscalationStanding = 'none' | 'pending' | 'raised' | 'sustained' | 'easing' | 'cleared';

/** What one reporting period says of the two conditions. */
export interface Observation {
  readonly period: Period;
  readonly raise: Truth;
  readonly clear: Truth;
  readonly provisional: boolean;
}

/** An escalation after a period: all that the next period needs, so that history can be taken up at any point. */
export interface EscalationState {
  readonly standing: EscalationStanding;
  /** 0: raised without a level, or not raised. Levels count from 1. */
  readonly level: number;
  /** The period that opened it, or for `pending` the first of its run; null where it is not open. */
  readonly since: string | null;
  /** The period in which the level in force was reached; null where it is not open. */
  readonly levelSince: string | null;
  /** The periods of the run that raises, in order. Its length is the count. */
  readonly raising: readonly Period[];
  /** The periods of the run that clears, in order. */
  readonly clearing: readonly Period[];
  /** Who is told, and what they are asked; null where it is not open or the rule does not say. */
  readonly route: string | null;
  readonly ask: Ask | null;
}

/** Something that changed in a period. `sayTransition` puts it in words. */
export interface EscalationTransition {
  readonly change: 'begins' | 'lapses' | 'raised' | 'level-rises' | 'eases' | 'resumes' | 'cleared';
  /** The level after it. */
  readonly level: number;
  readonly route: string | null;
  readonly ask: Ask | null;
  /** The periods that led to it: the run for what begins, rises or clears, this period for what ends a run. */
  readonly because: readonly Period[];
}

/** Before any period. */
export const notRaised: EscalationState = {
  standing: 'none',
  level: 0,
  since: null,
  levelSince: null,
  raising: [],
  clearing: [],
  route: null,
  ask: null,
};

export const isOpen = ({ standing }: EscalationState): boolean =>
  standing === 'raised' || standing === 'sustained' || standing === 'easing';
