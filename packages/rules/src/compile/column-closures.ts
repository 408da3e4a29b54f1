import { compareNumbers } from '@ragstone/rag';
import { bandChooser } from './band-chooser.ts';
import { bindLeaf, type ColumnBinding } from './column-binding.ts';
import type { BandWriter } from './generate-column-bands.ts';
import type { KleeneCode } from './kleene-code.ts';
import type { NumericComparison, NumericLeaf } from './numeric-leaf.ts';
import { movedNumber, widthAt } from './planned-operand.ts';
import type { PlannedLeaf, RatingPlan } from './rating-plan.ts';

/** The bands of many subjects without generated code. */
export const columnBands =
  (plan: RatingPlan, statusOfBand: (band: number) => number): BandWriter =>
  (binding, bands, statuses) => {
    const bandOf = bandChooser(plan, (leaf) => leafCodes(leaf, plan, binding));
    for (let row = 0; row < binding.rows; row++) {
      const band = bandOf(row);
      bands[row] = band;
      statuses[row] = statusOfBand(band);
    }
  };

const leafCodes = (
  leaf: PlannedLeaf,
  plan: RatingPlan,
  { slots, data, tables, leafAt }: ColumnBinding,
): ((row: number) => KleeneCode) => {
  const bound = bindLeaf(leaf, plan, slots);
  const anyWay = leafAt[leaf.index] ?? (() => 1 as const);
  if (bound.how === 'unknown') return () => 1;
  if (bound.how === 'numbers') return numericCodes(bound.numeric, data);
  const table = tables[leaf.index];
  const places = data[leaf.slot];
  if (bound.how === 'row-by-row' || table === undefined || places === undefined) return anyWay;
  const unknown = table.length - 1;
  return (row) => (table[Math.min(places[row] ?? unknown, unknown)] ?? 1) as KleeneCode;
};

const numericCodes = (
  leaf: NumericLeaf,
  data: readonly ArrayLike<number>[],
): ((row: number) => KleeneCode) => {
  const facts = data[leaf.slot] ?? [];
  const bases = leaf.with.kind === 'fact' ? (data[leaf.with.slot] ?? []) : facts;
  return (row) => {
    const [fact = Number.NaN, base = Number.NaN] = [facts[row], bases[row]];
    if (!Number.isFinite(fact) || !Number.isFinite(base)) return 1;
    return holds(leaf, fact, base) ? 3 : 0;
  };
};

const holds = ({ how, with: side, closerTo }: NumericLeaf, fact: number, base: number): boolean => {
  if (side.kind === 'list') {
    return side.numbers.some((number) => compareNumbers(fact, number) === 0) === (how === 'same');
  }
  const move = side.kind === 'fact' ? side.move : null;
  if (move?.to === 'range') {
    const width = widthAt(move.width, base);
    return compareNumbers(fact, base - width) >= 0 && compareNumbers(fact, base + width) <= 0;
  }
  const other = side.kind === 'number' ? side.number : move === null ? base : movedNumber(move, base);
  return ordered[how](
    closerTo === null
      ? compareNumbers(fact, other)
      : compareNumbers(Math.abs(fact - closerTo), Math.abs(other - closerTo)),
  );
};

const ordered: Readonly<Record<NumericComparison, (order: number) => boolean>> = {
  less: (order) => order < 0,
  'at-most': (order) => order <= 0,
  more: (order) => order > 0,
  'at-least': (order) => order >= 0,
  same: (order) => order === 0,
  other: (order) => order !== 0,
  within: (order) => order === 0,
};
