import { known, type Maybe, type Reason, type Tolerance, toleranceWidth, unknown } from '@ragstone/rag';
import type { ComparedWith } from '../evaluate/resolve-operand.ts';
import type { FactValue, SubjectProfile } from '../language/catalogue.ts';
import { unitOfFact } from '../language/catalogues.ts';
import { type Leaf, listOfOperand, toleranceOfOperand } from '../language/condition.ts';
import type { FactReference } from '../language/fact-reference.ts';

/** What a leaf compares with, worked out as far as it can be without facts. */
export type PlannedOperand =
  | { readonly kind: 'literal'; readonly value: Maybe<ComparedWith> }
  | { readonly kind: 'fact'; readonly slot: number }
  | { readonly kind: 'moved'; readonly slot: number; readonly move: Move };

/** What is made of a fact's number. */
export type Move =
  /** Nothing: the tolerance does not fit, or no polarity says where to. */
  | { readonly to: 'unknown'; readonly reason: Reason }
  | { readonly to: 'share'; readonly percent: number }
  | { readonly to: 'number'; readonly up: boolean; readonly width: Width }
  /** Away from a value that is best, or towards it and no further. */
  | { readonly to: 'side'; readonly away: boolean; readonly best: number; readonly width: Width }
  | { readonly to: 'range'; readonly width: Width };

/** A width of its own, or so many percent of the number's size. */
export type Width = { readonly fixed: number } | { readonly percent: number };

export const planOperand = (
  { operator, value }: Leaf,
  other: { readonly reference: FactReference; readonly slot: number } | null,
  profile: SubjectProfile,
): PlannedOperand => {
  if (typeof value !== 'object') return { kind: 'literal', value: known(value) };
  if (other === null) return { kind: 'literal', value: known(listOfOperand(value) ?? []) };
  const { slot } = other;
  if ('percentOf' in value) return { kind: 'moved', slot, move: { to: 'share', percent: value.is } };
  const loosening = toleranceOfOperand(value);
  if (loosening === null) return { kind: 'fact', slot };
  const moved = (move: Move): PlannedOperand => ({ kind: 'moved', slot, move });
  const width = planWidth(loosening.tolerance, other.reference, profile);
  if (width === null) return moved({ to: 'unknown', reason: 'unit-conflict' });
  if (loosening.key === 'plus' || loosening.key === 'minus') {
    return moved({ to: 'number', up: loosening.key === 'plus', width });
  }
  if (operator === 'within') return moved({ to: 'range', width });
  const { polarity } = profile;
  const looser = loosening.key === 'loosenedBy';
  if (polarity === 'none') return moved({ to: 'unknown', reason: 'no-polarity' });
  if (typeof polarity === 'object') {
    return moved({ to: 'side', away: looser, best: polarity.closerTo, width });
  }
  return moved({ to: 'number', up: (polarity === 'lower') === looser, width });
};

const planWidth = (tolerance: Tolerance, reference: FactReference, profile: SubjectProfile): Width | null => {
  const unit = unitOfFact(reference, profile);
  if (unit === null && ('points' in tolerance || 'amount' in tolerance)) return null;
  const fixed = toleranceWidth(tolerance, 0, unit ?? profile.unit);
  if (typeof fixed !== 'number') return null;
  if ('percentOfTarget' in tolerance) return { percent: tolerance.percentOfTarget };
  return 'percentOfComparator' in tolerance ? { percent: tolerance.percentOfComparator } : { fixed };
};

/** What a fact's value becomes. */
export const moveFact = (move: Move, base: Maybe<FactValue>): Maybe<ComparedWith> => {
  if (!base.known) return base;
  const { value } = base;
  if (typeof value !== 'number') return unknown('unit-conflict');
  if (move.to === 'unknown') return unknown(move.reason);
  if (move.to === 'range') {
    const width = widthAt(move.width, value);
    return known({ from: value - width, to: value + width });
  }
  return known(movedNumber(move, value));
};

/** Where a number is moved to. */
export const movedNumber = (
  move: Extract<Move, { readonly to: 'share' | 'number' | 'side' }>,
  value: number,
): number => {
  if (move.to === 'share') return (value * move.percent) / 100;
  const width = widthAt(move.width, value);
  if (move.to === 'number') return move.up ? value + width : value - width;
  const outwards = move.away ? width : -width;
  return value >= move.best ? Math.max(value + outwards, move.best) : Math.min(value - outwards, move.best);
};

export const widthAt = (width: Width, value: number): number =>
  'fixed' in width ? width.fixed : (Math.abs(value) * width.percent) / 100;
