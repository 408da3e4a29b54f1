import type { FactValue } from '../language/catalogue.ts';
import { columnOf, type FactColumn, type FactColumns, factAt } from './fact-columns.ts';
import { codeOf, type KleeneCode } from './kleene-code.ts';
import { operandOf, type Slots, truthOfLeaf } from './leaf-result.ts';
import { type NumericLeaf, numericLeafOf } from './numeric-leaf.ts';
import type { PlannedLeaf, RatingPlan } from './rating-plan.ts';

/** What kind of column stands behind a slot; a listed one with its values. */
export type BoundSlot = 'absent' | 'numbers' | { readonly values: readonly FactValue[] };

/** The columns of one call behind the slots of a rating. */
export interface ColumnBinding {
  readonly rows: number;
  readonly slots: readonly BoundSlot[];
  /** The numbers or places of each slot. */
  readonly data: readonly ArrayLike<number>[];
  /** For each leaf, what any of its comparisons comes to, however its columns are kept. */
  readonly leafAt: readonly ((row: number) => KleeneCode)[];
  /** For each leaf, the code of each value of its listed column, and that of unknown behind them; otherwise empty. */
  readonly tables: readonly Uint8Array[];
}

export const bindColumns = (plan: RatingPlan, figures: FactColumns): ColumnBinding => {
  const columns = plan.keys.map((key) => columnOf(figures, key));
  const slots = columns.map(kindOfColumn);
  return {
    rows: figures.rows,
    slots,
    data: columns.map((column) =>
      column === undefined ? [] : 'numbers' in column ? column.numbers : column.places,
    ),
    leafAt: plan.leaves.map((leaf) => (row) => {
      const facts: Slots = columns.map((column) => factAt(column, row));
      return codeFrom(leaf, plan, facts);
    }),
    tables: plan.leaves.map((leaf) => tableOf(leaf, plan, columns)),
  };
};

const kindOfColumn = (column: FactColumn | undefined): BoundSlot =>
  column === undefined ? 'absent' : 'numbers' in column ? 'numbers' : { values: column.values };

const codeFrom = (leaf: PlannedLeaf, plan: RatingPlan, facts: Slots): KleeneCode =>
  codeOf(truthOfLeaf(leaf, plan.profile, facts[leaf.slot] ?? unknownFact, operandOf(leaf, facts)));

const unknownFact: Slots[number] = { known: false, reasons: ['no-data'] };

const noTable = new Uint8Array();

const tableOf = (
  leaf: PlannedLeaf,
  plan: RatingPlan,
  columns: readonly (FactColumn | undefined)[],
): Uint8Array => {
  const column = columns[leaf.slot];
  if (column === undefined || 'numbers' in column || leaf.operand.kind !== 'literal') return noTable;
  const whole = {
    values: column.values,
    places: Uint32Array.from({ length: column.values.length + 1 }, (_, place) => place),
  };
  return Uint8Array.from(whole.places, (place) => {
    const facts: Slots[number][] = [];
    facts[leaf.slot] = factAt(whole, place);
    return codeFrom(leaf, plan, facts);
  });
};

/** How a leaf is worked over columns. */
export type BoundLeaf =
  | { readonly how: 'unknown' }
  | { readonly how: 'numbers'; readonly numeric: NumericLeaf }
  | { readonly how: 'table' }
  | { readonly how: 'row-by-row' };

export const bindLeaf = (planned: PlannedLeaf, plan: RatingPlan, slots: readonly BoundSlot[]): BoundLeaf => {
  const { operand, slot, standing } = planned;
  const read = operand.kind === 'literal' ? [slot] : [slot, operand.slot];
  if (standing.length > 0 || read.some((each) => slots[each] === 'absent')) return { how: 'unknown' };
  const numeric = numericLeafOf(planned, plan.profile.polarity);
  if (numeric !== null && read.every((each) => slots[each] === 'numbers')) return { how: 'numbers', numeric };
  return operand.kind === 'literal' && slots[slot] !== 'numbers' ? { how: 'table' } : { how: 'row-by-row' };
};
