import type { Tolerance } from '@ragstone/rag';
import type { FactValue } from './catalogue.ts';
import type { FactReference } from './fact-reference.ts';
import type { Noted } from './noted.ts';

/** Better and worse as the subject's polarity has it: on a metric where lower is better, 3 is better than 5. */
export const meritOperators = ['atLeastAsGoodAs', 'betterThan', 'worseThan'] as const;
export type MeritOperator = (typeof meritOperators)[number];

/** Larger and smaller, whichever is better. */
export const orderOperators = ['lessThan', 'atMost', 'moreThan', 'atLeast'] as const;
export type OrderOperator = (typeof orderOperators)[number];

/** `is` and `isNot` compare words and booleans, `equal` and `notEqual` anything. */
export const samenessOperators = ['equal', 'notEqual', 'is', 'isNot'] as const;
export type SamenessOperator = (typeof samenessOperators)[number];

/** Whether a fact is one of a list of numbers or words. */
export const listOperators = ['oneOf', 'noneOf'] as const;
export type ListOperator = (typeof listOperators)[number];

/** Days, `2026-03-31`: earlier and later. */
export const dayOperators = ['before', 'onOrBefore', 'after', 'onOrAfter'] as const;
export type DayOperator = (typeof dayOperators)[number];

/**
 * `within` asks whether a number lies about another, both edges included. `isKnown` is true of every fact that is
 * known and unknown of every other, never false: it keeps a rule from deciding on a part of what it needs.
 */
export type Operator =
  | MeritOperator
  | OrderOperator
  | SamenessOperator
  | ListOperator
  | DayOperator
  | 'within'
  | 'isKnown';
export const operators: readonly Operator[] = [
  ...meritOperators,
  ...orderOperators,
  ...samenessOperators,
  ...listOperators,
  ...dayOperators,
  'within',
  'isKnown',
];

/** Another fact. */
export interface FactOperand extends FactReference, Noted {}

/**
 * A fact and the tolerance about it. With an operator of better and worse, moved by the tolerance to the worse
 * side; with `within`, reaching as far to both sides.
 */
export interface LoosenedOperand extends FactOperand {
  readonly loosenedBy: Tolerance;
}

/** A fact moved by a tolerance to the better side, for an operator of better and worse. */
export interface TightenedOperand extends FactOperand {
  readonly tightenedBy: Tolerance;
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

/** Numbers or words, for `oneOf` and `noneOf`. */
export type ListOperand = readonly (number | string)[];

/** What a fact is compared with. */
export type Operand =
  | FactValue
  | ListOperand
  | FactOperand
  | LoosenedOperand
  | TightenedOperand
  | PlusOperand
  | MinusOperand
  | ShareOperand;

/** One comparison. */
export interface Leaf extends FactReference, Noted {
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

/** A condition of the rule set by its name. Parsing puts what it means beside the name; nobody writes that. */
export interface NamedCondition extends Noted {
  readonly condition: string;
  readonly means: Condition;
}

/** What must hold of a subject's facts. */
export type Condition = AllOf | AnyOf | NotThat | NamedCondition | Leaf;

/** Three-valued: what rests on an unknown fact is unknown, unless the rest decides. */
export type Truth = true | false | 'unknown';

const isList = (operand: Operand): operand is ListOperand => Array.isArray(operand);

/** The fact that an operand reads; null for a literal. A share is of a fact without more words. */
export const referenceOfOperand = (operand: Operand): FactReference | null => {
  if (typeof operand !== 'object' || isList(operand)) return null;
  return 'fact' in operand ? operand : { fact: operand.percentOf };
};

/** The name of the fact that an operand reads; null for a literal. */
export const factOfOperand = (operand: Operand): string | null => referenceOfOperand(operand)?.fact ?? null;

/** The keys that move a fact by a tolerance. */
export const toleranceKeys = ['loosenedBy', 'tightenedBy', 'plus', 'minus'] as const;
export type ToleranceKey = (typeof toleranceKeys)[number];

/** The tolerance of an operand and the key it stands under; null where it has none. */
export const toleranceOfOperand = (
  operand: Operand,
): { readonly key: ToleranceKey; readonly tolerance: Tolerance } | null => {
  if (typeof operand !== 'object' || isList(operand)) return null;
  if ('loosenedBy' in operand) return { key: 'loosenedBy', tolerance: operand.loosenedBy };
  if ('tightenedBy' in operand) return { key: 'tightenedBy', tolerance: operand.tightenedBy };
  if ('plus' in operand) return { key: 'plus', tolerance: operand.plus };
  return 'minus' in operand ? { key: 'minus', tolerance: operand.minus } : null;
};

/** Numbers or words of a list; null for every other operand. */
export const listOfOperand = (operand: Operand): ListOperand | null => (isList(operand) ? operand : null);
