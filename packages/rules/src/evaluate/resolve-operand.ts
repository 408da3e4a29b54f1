import { known, type Maybe, type Tolerance, toleranceWidth, unknown } from '@ragstone/rag';
import type { Facts, FactValue, SubjectProfile } from '../language/catalogue.ts';
import { unitOfFact } from '../language/catalogues.ts';
import {
  type ListOperand,
  listOfOperand,
  type Operand,
  type Operator,
  referenceOfOperand,
  toleranceOfOperand,
} from '../language/condition.ts';
import { type FactReference, factKey } from '../language/fact-reference.ts';

/** Both edges of a two-sided tolerance, in the unit of the fact. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A literal, a fact's value, a list, or the edges about a fact. */
export type ComparedWith = FactValue | ListOperand | Range;

/** A fact under its own key; one that was not given is unknown. A number that is none counts as no data. */
export const resolveFact = (reference: FactReference, facts: Facts): Maybe<FactValue> =>
  resolveKey(factKey(reference), facts);

/** The same, by its key. */
export const resolveKey = (key: string, facts: Facts): Maybe<FactValue> => {
  const found = (Object.hasOwn(facts, key) && facts[key]) || unknown('no-data');
  return found.known && typeof found.value === 'number' && !Number.isFinite(found.value)
    ? unknown('no-data')
    : found;
};

/**
 * What a fact is compared with: the literal, the fact, or the number that a tolerance or share makes of it.
 * Unknown where the fact is, where the tolerance does not fit its unit, and where no polarity says which way to loosen.
 */
export const resolveOperand = (
  operand: Operand,
  operator: Operator,
  facts: Facts,
  profile: SubjectProfile,
): Maybe<ComparedWith> => {
  if (typeof operand !== 'object') return known(operand);
  const reference = referenceOfOperand(operand);
  if (reference === null) return known(listOfOperand(operand) ?? []);
  const base = resolveFact(reference, facts);
  const loosening = toleranceOfOperand(operand);
  if (!base.known || (loosening === null && !('percentOf' in operand))) return base;
  if (typeof base.value !== 'number') return unknown('unit-conflict');
  if (loosening === null) return 'is' in operand ? known((base.value * operand.is) / 100) : base;
  const width = widthOf(loosening.tolerance, base.value, reference, profile);
  if (width === null) return unknown('unit-conflict');
  if (loosening.key === 'plus') return known(base.value + width);
  if (loosening.key === 'minus') return known(base.value - width);
  return operator === 'within'
    ? known({ from: base.value - width, to: base.value + width })
    : loosen(base.value, loosening.key === 'tightenedBy' ? -width : width, profile);
};

const widthOf = (
  tolerance: Tolerance,
  value: number,
  reference: FactReference,
  profile: SubjectProfile,
): number | null => {
  const unit = unitOfFact(reference, profile);
  if (unit === null && ('points' in tolerance || 'amount' in tolerance)) return null;
  const width = toleranceWidth(tolerance, value, unit ?? profile.unit);
  return typeof width === 'number' ? width : null;
};

/**
 * The number moved by the width to where it is easier to reach; a negative width makes it harder. Nothing is better than
 * what is aimed at, so a number made harder never goes past it: on the other side it would be easier again.
 */
const loosen = (value: number, width: number, { polarity }: SubjectProfile): Maybe<number> => {
  if (polarity === 'none') return unknown('no-polarity');
  if (polarity === 'higher') return known(value - width);
  if (polarity === 'lower') return known(value + width);
  const { closerTo } = polarity;
  return known(value >= closerTo ? Math.max(value + width, closerTo) : Math.min(value - width, closerTo));
};
