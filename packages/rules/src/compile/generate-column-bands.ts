import { booleanCodeOf, type Variables, variables } from './code-of-conditions.ts';
import { kleeneTestCode, numericTestCode } from './code-of-numbers.ts';
import { bindLeaf, type ColumnBinding } from './column-binding.ts';
import { functionOfCode } from './function-of-code.ts';
import { bandCode } from './generate-bands.ts';
import { type KleeneCode, noBand, packed, unknownBand } from './kleene-code.ts';
import { near } from './near.ts';
import { slotsOf } from './numeric-leaf.ts';
import type { PlannedLeaf, RatingPlan } from './rating-plan.ts';
import { residualOf } from './residual-condition.ts';

/** Writes the place of each row's band, and that of its status in `statuses`. */
export type BandWriter = (binding: ColumnBinding, bands: Int16Array, statuses: Uint8Array) => void;

/** Above so many combinations of listed values they are not told apart beforehand. */
const mostCases = 64;

/**
 * The bands of many subjects as one generated loop, for columns of the kinds that the binding has. For each combination
 * of listed values the bands are worked out beforehand as far as these decide; what is left asks about numbers, with
 * plain true and false where all of them are known and in three values otherwise.
 */
export const generateColumnBands = (
  plan: RatingPlan,
  binding: ColumnBinding,
  statusOfBand: (band: number) => number,
): BandWriter => {
  const { slots } = binding;
  const [twoValued, threeValued] = [variables('t'), variables('t')];
  const inThreeValues = (leaf: PlannedLeaf): string => {
    const bound = bindLeaf(leaf, plan, slots);
    if (bound.how === 'numbers') return kleeneTestCode(bound.numeric, threeValued.next);
    if (bound.how === 'unknown') return '1';
    return bound.how === 'table' ? `tables[${leaf.index}][x${leaf.slot}]` : `leafAt[${leaf.index}](row)`;
  };
  const parameters = ['row', ...slots.map((_, index) => `x${index}`)].join(', ');
  const generally = `band = inThreeValues(${parameters}); bands[row] = band; statuses[row] = statusOfBand(band);`;
  const { places, cases } = casesOf(binding);
  const reads = slots.map((slot, index) =>
    slot === 'absent'
      ? `const x${index} = NaN;`
      : slot === 'numbers'
        ? `const x${index} = d${index}[row];`
        : `const x${index} = Math.min(d${index}[row], ${slot.values.length});`,
  );
  const branches = cases.map((each, index) => {
    const code = caseCode(each, plan, binding, twoValued, statusOfBand);
    if (code === null) return '';
    const known = [...code.read].map((slot) => `x${slot} - x${slot} === 0`).join(' && ');
    return `case ${index}: ${known === '' ? '' : `if (${known})`} { both = ${code.packed}; break; } ${generally} continue;`;
  });
  const slow = bandCode(plan.conditions, inThreeValues, threeValued);
  return functionOfCode(
    { near, statusOfBand },
    `({ rows, data, tables, leafAt }, bands, statuses) => {
      ${slots.map((_, index) => `const d${index} = data[${index}];`).join(' ')}
      ${twoValued.declaration()}
      const inThreeValues = (${parameters}) => { ${threeValued.declaration()} ${slow} return band; };
      for (let row = 0; row < rows; row++) {
        ${reads.join(' ')}
        let both = 0, band;
        switch (${places}) { ${branches.join('\n')} default: ${generally} continue; }
        bands[row] = (both >> 2) + ${unknownBand};
        statuses[row] = both & 3;
      }
    }`,
  );
};

/** The place of each listed slot's value, by slot. */
type Case = readonly (number | undefined)[];

/** Every combination of listed values, unknown among them, and the code that numbers the one of a row. */
const casesOf = ({ slots }: ColumnBinding): { readonly places: string; readonly cases: readonly Case[] } => {
  const sizes = slots.map((slot) => (typeof slot === 'object' ? slot.values.length + 1 : 1));
  if (sizes.reduce((product, size) => product * size, 1) > mostCases) return { places: '-1', cases: [] };
  let places = '0';
  let cases: readonly Case[] = [[]];
  for (const [index, size] of sizes.entries()) {
    const listed = typeof slots[index] === 'object';
    if (listed) places = `(${places}) * ${size} + x${index}`;
    cases = cases.flatMap((each) =>
      Array.from({ length: size }, (_, place) => [...each, listed ? place : undefined]),
    );
  }
  return { places, cases };
};

/** The band and its status as code that gives them packed, and the slots whose numbers it rests on. */
interface CaseCode {
  readonly packed: string;
  readonly read: ReadonlySet<number>;
}

/** What a combination of listed values leaves to be asked; null where that takes three values. */
const caseCode = (
  places: Case,
  plan: RatingPlan,
  { slots, tables }: ColumnBinding,
  temporaries: Variables,
  statusOfBand: (band: number) => number,
): CaseCode | null => {
  const chosen = (band: number): number => packed(band, statusOfBand(band));
  const read = new Set<number>();
  const codeOfLeaf = (leaf: PlannedLeaf): KleeneCode | null => {
    const { how } = bindLeaf(leaf, plan, slots);
    if (how === 'unknown') return 1;
    const place = places[leaf.slot];
    return how === 'table' && place !== undefined ? ((tables[leaf.index]?.[place] ?? 1) as KleeneCode) : null;
  };
  const leafCode = (leaf: PlannedLeaf): string | null => {
    const bound = bindLeaf(leaf, plan, slots);
    if (bound.how !== 'numbers') return null;
    for (const slot of slotsOf(bound.numeric)) read.add(slot);
    return numericTestCode(bound.numeric, (slot) => `x${slot}`, temporaries.next);
  };
  let chain = '';
  for (const [band, condition] of plan.conditions.entries()) {
    const residual = residualOf(condition, codeOfLeaf);
    if (residual === 3) return { packed: `${chain}${chosen(band)}`, read };
    // No band below an unknown one is chosen, and none at all where it could have been.
    if (residual === 1) return { packed: `${chain}${chosen(unknownBand)}`, read };
    if (residual === 0) continue;
    const test = residual === 'in-three-values' ? null : booleanCodeOf(residual, leafCode);
    if (test === null) return null;
    chain += `(${test}) ? ${chosen(band)} : `;
  }
  return { packed: `${chain}${chosen(noBand)}`, read };
};
