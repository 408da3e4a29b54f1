import { booleanCodeOf, type Variables, variables } from './code-of-conditions.ts';
import { numericTestCode } from './code-of-numbers.ts';
import { bindLeaf, type ColumnBinding } from './column-binding.ts';
import { functionOfCode } from './function-of-code.ts';
import { bandCode } from './generate-bands.ts';
import { noBand } from './kleene-code.ts';
import { near } from './near.ts';
import type { PlannedLeaf, RatingPlan } from './rating-plan.ts';

/** Writes the place of each row's band. */
export type BandWriter = (binding: ColumnBinding, bands: Int16Array) => void;

/**
 * The bands of many subjects as one generated loop, for columns of the kinds that the binding has. A row of which
 * every fact is known is worked with plain true and false, every other in three values.
 */
export const generateColumnBands = (plan: RatingPlan, { slots, tables }: ColumnBinding): BandWriter => {
  const [twoValued, threeValued] = [variables('t'), variables('t')];
  const testOf = (
    leaf: PlannedLeaf,
    temporaries: Variables,
  ): { readonly test: string; readonly known: string } | null => {
    const bound = bindLeaf(leaf, plan, slots);
    if (bound.how !== 'numbers') return null;
    const { numeric } = bound;
    const read = numeric.with.kind === 'fact' ? [numeric.slot, numeric.with.slot] : [numeric.slot];
    return {
      test: numericTestCode(numeric, (slot) => `x${slot}`, temporaries.next),
      known: read.map((slot) => `x${slot} - x${slot} === 0`).join(' && '),
    };
  };
  const inThreeValues = (leaf: PlannedLeaf): string => {
    const { how } = bindLeaf(leaf, plan, slots);
    const numbers = testOf(leaf, threeValued);
    if (numbers !== null) return `(${numbers.known} ? (${numbers.test} ? 3 : 0) : 1)`;
    if (how === 'unknown') return '1';
    return how === 'table' ? `tables[${leaf.index}][x${leaf.slot}]` : `leafAt[${leaf.index}](row)`;
  };
  const inTwoValues = (leaf: PlannedLeaf): string | null => {
    const { how } = bindLeaf(leaf, plan, slots);
    const numbers = testOf(leaf, twoValued);
    if (numbers !== null) return numbers.test;
    const codes = how === 'table' ? tables[leaf.index]?.subarray(0, -1) : undefined;
    if (codes === undefined || codes.includes(1)) return null;
    const place = codes.indexOf(3);
    if (place === -1) return 'false';
    return place === codes.lastIndexOf(3)
      ? `x${leaf.slot} === ${place}`
      : `tables[${leaf.index}][x${leaf.slot}] === 3`;
  };
  const reads = slots.map((slot, index) =>
    slot === 'absent'
      ? `const x${index} = NaN;`
      : slot === 'numbers'
        ? `const x${index} = d${index}[row];`
        : `const x${index} = Math.min(d${index}[row], ${slot.values.length});`,
  );
  const allKnown = slots.map((slot, index) =>
    typeof slot === 'object' ? `x${index} < ${slot.values.length}` : `x${index} - x${index} === 0`,
  );
  const tests = plan.conditions.map((condition) => booleanCodeOf(condition, inTwoValues));
  const chosen = tests.map((test, band) => `(${test}) ? ${band} : `).join('');
  const fast = tests.includes(null)
    ? ''
    : `if (${allKnown.join(' && ')}) { bands[row] = ${chosen}${noBand}; continue; }`;
  const slow = bandCode(plan.conditions, inThreeValues, threeValued);
  const parameters = ['row', ...slots.map((_, index) => `x${index}`)].join(', ');
  return functionOfCode(
    { near },
    `({ rows, data, tables, leafAt }, bands) => {
      ${slots.map((_, index) => `const d${index} = data[${index}];`).join(' ')}
      ${twoValued.declaration()}
      const inThreeValues = (${parameters}) => { ${threeValued.declaration()} ${slow} return band; };
      for (let row = 0; row < rows; row++) {
        ${reads.join(' ')}
        ${fast}
        bands[row] = inThreeValues(${parameters});
      }
    }`,
  );
};
