import type { Band, Rating } from '../language/rating.ts';
import type { RuleSet } from '../language/rule-set.ts';
import type { Path } from '../parse/finding.ts';
import type { RuleContext } from '../parse/rule-context.ts';
import type { AnalysisFinding } from './analysis-finding.ts';
import type { Budget } from './budget.ts';
import type { Sweep } from './sweep.ts';

/** What a caller knows besides the world that the rules are about. What it leaves out is not looked at. */
export interface AnalysisContext extends RuleContext {
  /** The day on which it is asked whether the rules were looked at lately. */
  readonly asOf?: string | undefined;
  /** How many days may pass before a rule set is looked at again; 400 where nothing is said. */
  readonly reviewWithinDays?: number | undefined;
  /** The SHA-256 of `adoptedContent` of the rule set as it was written. */
  readonly digest?: string | undefined;
  /** The first and last month for which there is any figure. */
  readonly months?: { readonly from: string; readonly to: string } | undefined;
}

/** A rating tried out in every world that it is about. */
export interface SweptRating {
  readonly rating: Rating;
  readonly path: Path;
  /** Without those that hide what rests on too few. */
  readonly bands: readonly Band[];
  /** One for each world; the conditions of each are those of the bands. None where it was not tried out. */
  readonly sweeps: readonly Sweep[];
}

/** What there is to analyse. */
export interface Material {
  readonly ruleSet: RuleSet;
  readonly context: AnalysisContext;
  readonly ratings: readonly SweptRating[];
  readonly budget: Budget;
}

/** One analysis. It reports whatever it finds and never throws. */
export type Analysis = (material: Material) => readonly AnalysisFinding[];
