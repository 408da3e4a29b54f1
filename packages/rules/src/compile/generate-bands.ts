import { kleeneCodeOf, variables } from './code-of-conditions.ts';
import { kleeneTestCode } from './code-of-numbers.ts';
import { functionOfCode } from './function-of-code.ts';
import { codeOf, noBand, unknownBand } from './kleene-code.ts';
import { operandOf, type Slots, slotAt, truthOfLeaf } from './leaf-result.ts';
import { near } from './near.ts';
import { numericLeafOf, slotsOf } from './numeric-leaf.ts';
import type { PlannedCondition, PlannedLeaf, RatingPlan } from './rating-plan.ts';

/** The code that leaves the place of the band in `band`, given what each leaf comes to as code. */
export const bandCode = (
  conditions: readonly PlannedCondition[],
  leafCode: (leaf: PlannedLeaf) => string,
  temporaries: ReturnType<typeof variables>,
): string => {
  const tests = conditions.map((condition, band) => {
    const code = kleeneCodeOf(condition, leafCode, temporaries);
    return `code = ${code}; if (code === 3) { band = open ? ${unknownBand} : ${band}; break choose; } if (code === 1) open = true;`;
  });
  return `let code, open = false, band; choose: { ${tests.join('\n')} band = open ? ${unknownBand} : ${noBand}; }`;
};

/** The place of a subject's band, as a generated function of its facts. */
export const generateBandOf = (plan: RatingPlan): ((slots: Slots) => number) => {
  const temporaries = variables('t');
  const numbers = new Set<number>();
  const leafCode = (planned: PlannedLeaf): string => {
    const numeric = numericLeafOf(planned, plan.profile.polarity);
    if (numeric === null) return planned.standing.length > 0 ? '1' : `leaves[${planned.index}](slots)`;
    for (const slot of slotsOf(numeric)) numbers.add(slot);
    return kleeneTestCode(numeric, temporaries.next);
  };
  const bands = bandCode(plan.conditions, leafCode, temporaries);
  const reads = [...numbers].map((slot) => `const x${slot} = numberOf(slots[${slot}]);`);
  const leaves = plan.leaves.map(
    (leaf) => (slots: Slots) =>
      codeOf(truthOfLeaf(leaf, plan.profile, slotAt(slots, leaf.slot), operandOf(leaf, slots))),
  );
  return functionOfCode(
    { near, leaves, numberOf },
    `(slots) => { ${reads.join(' ')} ${temporaries.declaration()} ${bands} return band; }`,
  );
};

/** A known number, or not a number. */
const numberOf = (fact: Slots[number]): number =>
  fact.known && typeof fact.value === 'number' ? fact.value : Number.NaN;
