import type { Derived } from '@ragstone/metrics';
import {
  isGreener,
  type Maybe,
  printQuantity,
  type Reason,
  reasonsOf,
  unknown,
  verdictOf,
} from '@ragstone/rag';
import { type Facts, type RatingResult, rate, type SubjectProfile } from '@ragstone/rules';
import type { Alternative } from './alternatives.ts';
import type { Conflict, Judgement, RatingOutcome } from './assessment.ts';
import { explanationOf, withdrawn } from './explanation-of.ts';
import type { SameParts } from './like-for-like.ts';
import type { RatingInForce } from './metric-subject.ts';
import { underPolicies } from './under-policies.ts';

/** What one rating has before it: the two sides over the whole window, and over the parts that are there. */
export interface Sides {
  readonly actual: Maybe<Derived>;
  readonly planned: Maybe<Derived>;
  readonly same: SameParts | null;
  readonly alternatives: readonly Alternative[];
  /** What else the rating reads of the subject. */
  readonly beside: Facts;
  readonly profile: SubjectProfile;
  /** Whether the actual is the latest of its series and a later one is long overdue. */
  readonly isStale: () => boolean;
}

/** A rating with the numbers that it was made from, and its explanation, which is made only when asked for. */
export interface RatedFigure {
  readonly outcome: RatingOutcome;
  readonly conflicts: readonly Conflict[];
  /** The two sides where the parts that are there decided. */
  readonly onParts: SameParts | null;
  /** What the rating read. */
  readonly facts: Facts;
  readonly explain: () => Judgement['explanation'];
}

/**
 * One rating with its rule set's policies. A window with due parts missing may show a miss, never a pass: what it
 * would say of the parts that are there counts only where that is red. A colour that another number for the same
 * subject would turn worse is withdrawn.
 */
export const rateFigure = (inForce: RatingInForce, sides: Sides): RatedFigure => {
  const { rating, ruleSet } = inForce;
  const onWhole = rateSides(inForce, sides.actual, sides.planned, sides);
  const { same } = sides;
  if (onWhole.rated.status === 'not-rated' && partIsMissing(sides.actual) && same !== null) {
    const onParts = rateSides(inForce, knownOf(same.actual), knownOf(same.target), sides);
    if (ruleSet.figures.partWindow === 'compare-same-months' && onParts.rated.status === 'red') {
      return {
        outcome: outcomeOf(inForce, onParts.rated, [...onParts.marks, 'partial-window']),
        conflicts: [],
        onParts: same,
        facts: onParts.facts,
        explain: () => explanationOf(rating, onParts.facts, sides.profile),
      };
    }
  }
  const others = sides.alternatives.map((alternative) => ({
    alternative,
    rated: rateSides(inForce, knownOf(alternative.number), sides.planned, sides).rated,
  }));
  const worse = others.filter(
    (other) => other.rated.status !== 'not-rated' && isGreener(onWhole.rated.status, other.rated.status),
  );
  const conflicts = others
    .filter((other) => other.rated.status !== 'not-rated' && other.rated.status !== onWhole.rated.status)
    .map((other) => conflictOf(other.alternative, other.rated, onWhole.rated, sides));
  const doubts = [...new Set(worse.map((other) => other.alternative.code))];
  const explain = (): Judgement['explanation'] => {
    const explanation = explanationOf(rating, onWhole.facts, sides.profile);
    return doubts.length === 0 ? explanation : withdrawn(explanation);
  };
  const result =
    doubts.length === 0 ? onWhole.rated : { status: 'not-rated' as const, outcome: null, reasons: doubts };
  return {
    outcome: outcomeOf(inForce, result, onWhole.marks),
    conflicts,
    onParts: null,
    facts: onWhole.facts,
    explain,
  };
};

/** Whether parts of the window that are due are missing. */
export const partIsMissing = (actual: Maybe<Derived>): boolean =>
  !actual.known && actual.reasons.includes('partial-window');

const knownOf = (number: Derived): Maybe<Derived> => ({ known: true, value: number });

const rateSides = (
  { rating, ruleSet }: RatingInForce,
  actual: Maybe<Derived>,
  planned: Maybe<Derived>,
  { profile, beside, isStale }: Pick<Sides, 'profile' | 'beside' | 'isStale'>,
): { readonly rated: RatingResult; readonly facts: Facts; readonly marks: readonly Reason[] } => {
  const value = underPolicies(actual, ruleSet.figures, isStale);
  const target = underPolicies(planned, ruleSet.figures);
  const facts = { ...beside, ...factsOf(value.number, target.number, profile) };
  const isWithheld = !value.number.known && value.number.reasons.includes('stale');
  return {
    // A form may ask for other facts than the value: a stale figure is withheld from every one.
    rated: isWithheld
      ? { status: 'not-rated', outcome: null, reasons: ['stale'], band: null }
      : rate(rating, facts, profile),
    facts,
    marks: [...new Set([...value.marks, ...target.marks])],
  };
};

const outcomeOf = (
  { rating, ruleSet }: RatingInForce,
  { status, outcome, reasons }: Pick<RatingOutcome, 'status' | 'outcome' | 'reasons'>,
  marks: readonly Reason[],
): RatingOutcome => ({
  rule: `${ruleSet.id}/${rating.id}`,
  standing: rating.standing,
  status,
  outcome,
  reasons,
  marks,
  draft: ruleSet.state === 'draft',
});

const conflictOf = (
  { as, code, number }: Alternative,
  other: RatingResult,
  standing: RatingResult,
  { actual, planned, profile }: Sides,
): Conflict => {
  const print = (value: number): string => printQuantity(value, profile.unit, profile.decimals);
  const against = planned.known ? ` against ${print(planned.value.value)}` : '';
  const contrast = actual.known ? `not ${standing.status}` : 'and the method that stands has no figure';
  return { code, message: `${as} it is ${print(number.value)}${against}: ${other.status}, ${contrast}.` };
};

const factsOf = (actual: Maybe<Derived>, planned: Maybe<Derived>, profile: SubjectProfile): Facts => ({
  value: numberOf(actual),
  target: numberOf(planned),
  missed: missedFact(actual, planned, profile),
});

const numberOf = (number: Maybe<Derived>): Maybe<number> =>
  number.known ? { known: true, value: number.value.value } : number;

const missedFact = (
  actual: Maybe<Derived>,
  planned: Maybe<Derived>,
  { polarity }: SubjectProfile,
): Maybe<boolean> => {
  if (!actual.known || !planned.known) {
    const [first = 'no-data', ...rest] = reasonsOf(actual, planned);
    return unknown(first, ...rest);
  }
  const verdict = verdictOf(actual.value.value, planned.value.value, polarity);
  return verdict === null ? unknown('no-polarity') : { known: true, value: verdict === 'missed' };
};
