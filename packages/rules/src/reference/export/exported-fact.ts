import { isDay } from '@ragstone/calendar';
import { type Maybe, quantise, type Tolerance } from '@ragstone/rag';
import { type ComparedWith, resolveFact, resolveOperand } from '../../evaluate/resolve-operand.ts';
import type { Facts, SubjectProfile } from '../../language/catalogue.ts';
import {
  type FactOperand,
  type LoosenedOperand,
  type MinusOperand,
  type PlusOperand,
  type ShareOperand,
  type TightenedOperand,
  toleranceOfOperand,
} from '../../language/condition.ts';
import { type FactReference, factKey } from '../../language/fact-reference.ts';

/** An operand that reads a fact. */
export type ReadingOperand =
  | FactOperand
  | LoosenedOperand
  | TightenedOperand
  | PlusOperand
  | MinusOperand
  | ShareOperand;

/**
 * A fact that exported rules read, and how whoever runs them is to give it: null where it is unknown, a number rounded
 * to 12 significant digits.
 */
export interface ExportedFact {
  readonly name: string;
  readonly type: 'number' | 'text' | 'boolean';
  /** The fact, or the tolerance or share of it that is to be worked out. */
  readonly of: ReadingOperand;
  /**
   * What of it: itself; whether it is known at all, true or null; how far it is from the value that is aimed at; a day
   * as a number, 20260331 for 2026-03-31; or the lowest and highest number that are still within the tolerance.
   */
  readonly as: 'itself' | 'known' | 'distance' | 'day-number' | 'lowest' | 'highest';
}

/** The fact's name in an export: its key, and what is worked out of it. */
export const nameOfExported = ({ of, as }: Pick<ExportedFact, 'of' | 'as'>): string => {
  const suffix = as === 'itself' ? '' : `, ${asWords[as]}`;
  if ('percentOf' in of) return `${of.is} percent of ${of.percentOf}${suffix}`;
  const moved = toleranceOfOperand(of);
  return `${factKey(of)}${moved === null ? '' : `, ${movedWords[moved.key]} ${toleranceText(moved.tolerance)}`}${suffix}`;
};

const asWords = {
  known: 'whether known',
  distance: 'distance from what is aimed at',
  'day-number': 'as yyyymmdd',
  lowest: 'the lowest within',
  highest: 'the highest within',
} as const;
const movedWords = {
  loosenedBy: 'loosened by',
  tightenedBy: 'tightened by',
  plus: 'plus',
  minus: 'minus',
} as const;

const toleranceText = (tolerance: Tolerance): string => {
  if ('points' in tolerance) return `${tolerance.points} points`;
  if ('amount' in tolerance) return `${tolerance.amount} ${tolerance.unit}`;
  return 'percentOfTarget' in tolerance
    ? `${tolerance.percentOfTarget} percent of it`
    : `${tolerance.percentOfComparator} percent of the comparator`;
};

/** A number, a word, true or false; null for what is unknown. */
export type PlainFact = number | string | boolean | null;

/** What the exported rules are to be run with for a subject. */
export const factsForJsonRulesEngine = (
  exported: readonly ExportedFact[],
  facts: Facts,
  profile: SubjectProfile,
): Readonly<Record<string, PlainFact>> =>
  Object.fromEntries(exported.map((fact) => [fact.name, plainFact(fact, facts, profile)]));

const plainFact = ({ type, of, as }: ExportedFact, facts: Facts, profile: SubjectProfile): PlainFact => {
  const resolved: Maybe<ComparedWith> = isPlain(of)
    ? resolveFact(of, facts)
    : resolveOperand(of, as === 'lowest' || as === 'highest' ? 'within' : 'atLeastAsGoodAs', facts, profile);
  if (!resolved.known) return null;
  if (as === 'known') return true;
  const { value } = resolved;
  if (typeof value === 'object') {
    if (!('from' in value)) return null;
    return as === 'lowest' ? quantised(value.from) : as === 'highest' ? quantised(value.to) : null;
  }
  if (as === 'day-number') return typeof value === 'string' && isDay(value) ? dayNumber(value) : null;
  if (as === 'distance') return typeof value === 'number' ? distance(value, profile) : null;
  if (typeof value === 'number') return type === 'number' ? quantised(value) : null;
  return (typeof value === 'boolean' ? 'boolean' : 'text') === type ? value : null;
};

const isPlain = (operand: ReadingOperand): operand is FactOperand & FactReference =>
  'fact' in operand && toleranceOfOperand(operand) === null;

/** The number on the 12 digits on which numbers are judged; null where it is too large to be one. */
export const quantised = (value: number): number | null => (Number.isFinite(value) ? quantise(value) : null);

/** `2026-03-31` as 20260331: larger the later it is, as json-rules-engine compares numbers only. */
export const dayNumber = (day: string): number => Number(day.replaceAll('-', ''));

/** How far a number is from the one that the subject aims at: less is better. Null where it aims at none. */
export const distance = (value: number, { polarity }: SubjectProfile): number | null =>
  typeof polarity === 'object' ? quantised(Math.abs(value - polarity.closerTo)) : null;
