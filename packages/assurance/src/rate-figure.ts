import type { Derived } from '@ragstone/metrics';
import { compareMerit, type Maybe, type Reason, reasonsOf, unknown } from '@ragstone/rag';
import { type Facts, type FigurePolicies, rate, type SubjectProfile } from '@ragstone/rules';
import type { Judgement, RatingOutcome } from './assessment.ts';
import { explanationOf } from './explanation-of.ts';
import type { SameParts } from './like-for-like.ts';
import type { RatingInForce } from './metric-subject.ts';

/** The two sides of a rating, over the whole window and over the parts that are there, and what contradicts them. */
export interface Sides {
  readonly actual: Maybe<Derived>;
  readonly planned: Maybe<Derived>;
  readonly same: SameParts | null;
  readonly conflicts: Judgement['conflicts'];
}

/** A rating with its explanation, which is made only when asked for. */
export interface RatedFigure {
  readonly outcome: RatingOutcome;
  readonly explain: () => Judgement['explanation'];
}

/**
 * One rating with its rule set's policies. A window with due parts missing may show a miss, never a pass: what it
 * would say of the parts that are there counts only where that is red.
 */
export const rateFigure = (
  { ruleSet, rating }: RatingInForce,
  sides: Sides,
  profile: SubjectProfile,
): RatedFigure => {
  const { value, marks } = underPolicies(sides.actual, ruleSet.figures);
  const facts = factsOf(value, sides.planned, profile);
  const rated = rate(rating, facts, profile);
  const outcome = (
    of: Pick<RatingOutcome, 'status' | 'outcome' | 'reasons'>,
    marked: readonly Reason[],
  ): RatingOutcome => ({
    rule: `${ruleSet.id}/${rating.id}`,
    standing: rating.standing,
    status: of.status,
    outcome: of.outcome,
    reasons: of.reasons,
    marks: marked,
    draft: ruleSet.state === 'draft',
  });
  if (rated.status === 'not-rated' && partIsMissing(sides.actual) && sides.same !== null) {
    const part = underPolicies({ known: true, value: sides.same.actual }, ruleSet.figures);
    const partFacts = factsOf(part.value, { known: true, value: sides.same.target }, profile);
    const onPart = rate(rating, partFacts, profile);
    if (ruleSet.figures.partWindow === 'compare-same-months' && onPart.status === 'red') {
      return {
        outcome: outcome(onPart, [...part.marks, 'partial-window']),
        explain: () => explanationOf(rating, partFacts, profile),
      };
    }
  }
  const doubt = sides.conflicts.map((conflict) => conflict.code).filter((code) => code === 'method-conflict');
  if (doubt.length > 0 && (rated.status === 'green' || rated.status === 'amber')) {
    return {
      outcome: outcome({ status: 'not-rated', outcome: null, reasons: doubt }, marks),
      explain: () => explanationOf(rating, facts, profile),
    };
  }
  return { outcome: outcome(rated, marks), explain: () => explanationOf(rating, facts, profile) };
};

/** Whether parts of the window that are due are missing. */
export const partIsMissing = (actual: Maybe<Derived>): boolean =>
  !actual.known && actual.reasons.includes('partial-window');

const underPolicies = (
  actual: Maybe<Derived>,
  policies: FigurePolicies,
): { readonly value: Maybe<Derived>; readonly marks: readonly Reason[] } => {
  if (!actual.known) return { value: actual, marks: [] };
  const doubts: readonly (readonly [Reason, boolean, FigurePolicies['provisional']])[] = [
    ['provisional', actual.value.provisional, policies.provisional],
    ['caveated', actual.value.caveats.length > 0, policies.caveated],
  ];
  const refused = doubts
    .filter(([, applies, policy]) => applies && policy === 'do-not-rate')
    .map(([reason]) => reason);
  const [first, ...rest] = refused;
  return {
    value: first === undefined ? actual : unknown(first, ...rest),
    marks: doubts
      .filter(([, applies, policy]) => applies && policy === 'rate-and-mark')
      .map(([reason]) => reason),
  };
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
  const merit = compareMerit(actual.value.value, planned.value.value, polarity);
  return merit === null ? unknown('no-polarity') : { known: true, value: merit === -1 };
};
