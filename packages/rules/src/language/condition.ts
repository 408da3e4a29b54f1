import type { Tolerance } from '@ragstone/rag';
import type { FactValue } from './catalogue.ts';
import type { Noted } from './noted.ts';

/** Better and worse as the subject's polarity has it: on a metric where lower is better, 3 is better than 5. */
export const meritOperators = ['atLeastAsGoodAs', 'betterThan', 'worseThan'] as const;
export type MeritOperator = (typeof meritOperators)[number];

/** Larger and smaller, whichever is better. */
export const orderOperators = ['lessThan', 'atMost', 'moreThan', 'atLeast'] as const;
export type OrderOperator = (typeof orderOperators)[number];

/** `is` compares words and booleans, `equal` and `notEqual` anything. */
export const samenessOperators = ['equal', 'notEqual', 'is'] as const;
export type SamenessOperator = (typeof samenessOperators)[number];

/** `within` asks whether a number lies about another, both edges included. */
export type Operator = MeritOperator | OrderOperator | SamenessOperator | 'within';
export const operators: readonly Operator[] = [
  ...meritOperators,
  ...orderOperators,
  ...samenessOperators,
  'within',
];

/** Another fact. */
export interface FactOperand extends Noted {
  readonly fact: string;
}

/**
 * A fact and the tolerance about it. With an operator of better and worse, moved by the tolerance to the worse
 * side; with `within`, reaching as far to both sides.
 */
export interface LoosenedOperand extends FactOperand {
  readonly loosenedBy: Tolerance;
}

/** A fact and a tolerance's width more. */
export interface PlusOperand extends FactOperand {
  readonly plus: Tolerance;
}

/** A fact and a tolerance's width less. */
export interface MinusOperand extends FactOperand {
  readonly minus: Tolerance;
}

/** So many percent of a fact, in the fact's unit. */
export interface ShareOperand extends Noted {
  readonly percentOf: string;
  readonly is: number;
}

/** What a fact is compared with. */
export type Operand = FactValue | FactOperand | LoosenedOperand | PlusOperand | MinusOperand | ShareOperand;

/** One comparison. */
export interface Leaf extends Noted {
  readonly fact: string;
  readonly operator: Operator;
  readonly value: Operand;
}

export interface AllOf extends Noted {
  readonly all: readonly Condition[];
}

export interface AnyOf extends Noted {
  readonly any: readonly Condition[];
}

export interface NotThat extends Noted {
  readonly not: Condition;
}

/** What must hold of a subject's facts. */
export type Condition = AllOf | AnyOf | NotThat | Leaf;

/** Three-valued: what rests on an unknown fact is unknown, unless the rest decides. */
export type Truth = true | false | 'unknown';

/** The fact that an operand reads; null for a literal. */
export const factOfOperand = (operand: Operand): string | null =>
  typeof operand !== 'object' ? null : 'fact' in operand ? operand.fact : operand.percentOf;

/** The tolerance of an operand and the key it stands under; null where it has none. */
export const toleranceOfOperand = (
  operand: Operand,
): { readonly key: 'loosenedBy' | 'plus' | 'minus'; readonly tolerance: Tolerance } | null => {
  if (typeof operand !== 'object') return null;
  if ('loosenedBy' in operand) return { key: 'loosenedBy', tolerance: operand.loosenedBy };
  if ('plus' in operand) return { key: 'plus', tolerance: operand.plus };
  return 'minus' in operand ? { key: 'minus', tolerance: operand.minus } : null;
};
