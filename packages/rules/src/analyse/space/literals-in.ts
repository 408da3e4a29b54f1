import type { FactValue } from '../../language/catalogue.ts';
import { type Leaf, listOfOperand } from '../../language/condition.ts';

/** The literals that a comparison names. */
export const literalsIn = ({ value }: Leaf): readonly FactValue[] =>
  listOfOperand(value) ?? (typeof value === 'object' ? [] : [value]);
