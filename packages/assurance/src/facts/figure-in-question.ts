import type { Period } from '@ragstone/calendar';
import type { Derived, FigureRequest, Metric, NamedTarget } from '@ragstone/metrics';
import type { Maybe, Polarity } from '@ragstone/rag';
import type { FigurePolicies, Rating } from '@ragstone/rules';
import type { Knowledge } from '../knowledge.ts';

/** A figure that is rated, with all that its facts are found out from. */
export interface FigureInQuestion {
  readonly metric: Metric;
  readonly place: string;
  readonly period: Period;
  /** How the figure is asked for. */
  readonly request: FigureRequest;
  readonly rating: Rating;
  /** The target that the rating names, and its number. */
  readonly target: NamedTarget | null;
  readonly planned: Maybe<Derived>;
  readonly polarity: Polarity;
  /** What the rule set does with doubtful figures: those beside the one in question are doubted alike. */
  readonly policies: FigurePolicies;
  readonly knowledge: Knowledge;
}
