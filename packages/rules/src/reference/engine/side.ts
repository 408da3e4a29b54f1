import { toleranceWidth, type Unit } from '@ragstone/rag';
import type { Facts, FactValue, SubjectProfile } from '../../language/catalogue.ts';
import { unitOfFact } from '../../language/catalogues.ts';
import {
  type Condition,
  type ListOperand,
  listOfOperand,
  type Operand,
  referenceOfOperand,
  toleranceOfOperand,
} from '../../language/condition.ts';
import { type FactReference, factKey } from '../../language/fact-reference.ts';

/** One side of a comparison as json-rules-engine is given it: what is known, null where nothing is, and its unit. */
export interface Side {
  readonly value: FactValue | Edges | null;
  readonly unit: Unit | null;
}

/** The edges about a fact, for `within`. */
export interface Edges {
  readonly lowest: number;
  readonly highest: number;
}

/** What an operand stands beside: the side itself, or a plain literal of the rule. */
export type Compared = Side | FactValue | ListOperand;

export const unknownSide: Side = { value: null, unit: null };

/** The fact that a reference names, with its unit. A number that is none is not known. */
export const sideOfFact = (reference: FactReference, facts: Facts, profile: SubjectProfile): Side => {
  const given = Object.entries(facts).find(([key]) => key === factKey(reference))?.[1];
  const unit = unitOfFact(reference, profile);
  if (given === undefined || !given.known) return { value: null, unit };
  const isNoNumber = typeof given.value === 'number' && !Number.isFinite(given.value);
  return { value: isNoNumber ? null : given.value, unit };
};

/** A fact moved by a tolerance, or a share of it; unknown where that makes no sense. */
export const moveSide = (
  { value, unit }: Side,
  operand: Operand,
  forWithin: boolean,
  { polarity, unit: subjectUnit }: SubjectProfile,
): Side => {
  if (typeof value !== 'number' || typeof operand !== 'object') return { value: null, unit };
  if ('percentOf' in operand) return { value: (value * operand.is) / 100, unit };
  const moved = toleranceOfOperand(operand);
  if (moved === null) return { value, unit };
  if (unit === null && ('points' in moved.tolerance || 'amount' in moved.tolerance))
    return { value: null, unit };
  const width = toleranceWidth(moved.tolerance, value, unit ?? subjectUnit);
  if (typeof width !== 'number') return { value: null, unit };
  const higher = { value: value + width, unit };
  const lower = { value: value - width, unit };
  if (moved.key === 'plus') return higher;
  if (moved.key === 'minus') return lower;
  if (forWithin) return { value: { lowest: value - width, highest: value + width }, unit };
  if (polarity === 'none') return { value: null, unit };
  // From above a value that is aimed at, looser is higher.
  const looserIsHigher = polarity === 'lower' || (typeof polarity === 'object' && value >= polarity.closerTo);
  const towards = looserIsHigher === (moved.key === 'loosenedBy') ? higher : lower;
  const isPastAim =
    typeof polarity === 'object' && value >= polarity.closerTo !== towards.value >= polarity.closerTo;
  return isPastAim ? { value: polarity.closerTo, unit } : towards;
};

/** Every fact that a condition reads, by its key. */
export const referencesIn = (condition: Condition): ReadonlyMap<string, FactReference> => {
  const found = new Map<string, FactReference>();
  const read = (reference: FactReference | null): void => {
    if (reference !== null) found.set(factKey(reference), reference);
  };
  const visit = (each: Condition): void => {
    if ('all' in each) for (const member of each.all) visit(member);
    else if ('any' in each) for (const member of each.any) visit(member);
    else if ('not' in each) visit(each.not);
    else if ('means' in each) visit(each.means);
    else {
      read(each);
      if (listOfOperand(each.value) === null) read(referenceOfOperand(each.value));
    }
  };
  visit(condition);
  return found;
};
