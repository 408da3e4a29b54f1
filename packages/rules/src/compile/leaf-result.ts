import { type Maybe, type Reason, reasonsOf } from '@ragstone/rag';
import { compareFacts } from '../evaluate/evaluate-leaf.ts';
import type { Evaluation } from '../evaluate/evaluation.ts';
import type { ComparedWith } from '../evaluate/resolve-operand.ts';
import type { FactValue, SubjectProfile } from '../language/catalogue.ts';
import type { Truth } from '../language/condition.ts';
import { moveFact } from './planned-operand.ts';
import type { PlannedLeaf } from './rating-plan.ts';

/** The facts of one subject, by slot. */
export type Slots = readonly Maybe<FactValue>[];

const absent: Maybe<FactValue> = { known: false, reasons: ['no-data'] };
/** No reasons. One list for all, so that nothing is made for what is known. */
export const noReasons: readonly Reason[] = Object.freeze([]);

export const slotAt = (slots: Slots, slot: number): Maybe<FactValue> => slots[slot] ?? absent;

/** What a leaf compares with, for one subject. */
export const operandOf = ({ operand }: PlannedLeaf, slots: Slots): Maybe<ComparedWith> => {
  if (operand.kind === 'literal') return operand.value;
  const base = slotAt(slots, operand.slot);
  return operand.kind === 'fact' ? base : moveFact(operand.move, base);
};

/** What a comparison of the two comes to. */
export const truthOfLeaf = (
  { leaf, standing }: PlannedLeaf,
  { polarity }: SubjectProfile,
  fact: Maybe<FactValue>,
  value: Maybe<ComparedWith>,
): Truth => {
  if (standing.length > 0 || !fact.known || !value.known) return 'unknown';
  return compareFacts(fact.value, leaf.operator, value.value, polarity) ?? 'unknown';
};

/** Why an unknown comparison is unknown: every reason, in the order in which evaluation gives them. */
export const reasonsOfLeaf = (
  { standing }: PlannedLeaf,
  fact: Maybe<FactValue>,
  value: Maybe<ComparedWith>,
): readonly Reason[] => {
  const reasons = [...new Set([...reasonsOf(fact, value), ...standing])];
  return reasons.length > 0 ? reasons : ['unit-conflict'];
};

/** The reasons of the unknown among several. */
export const mergedReasons = (members: readonly Evaluation[]): readonly Reason[] =>
  members.length === 0 ? ['no-rule'] : [...new Set(members.flatMap(({ reasons }) => reasons))];
