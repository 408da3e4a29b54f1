import {
  compareRuleSets,
  compiledRating,
  type FactColumns,
  type RatedTwice,
  type Rating,
} from '../../packages/rules/src/index.ts';
import { observations } from './observations.ts';
import type { Work } from './turns.ts';

const [areas, metrics, quarters] = [153, 200, 16];
export const allFigures = areas * metrics * quarters;

const ruleSet = (points: number): Rating => ({
  id: `within-${points}`,
  standing: true,
  for: { metrics: ['m.*'], windows: ['quarter'] },
  againstTarget: { target: 'plan', green: 'met', amber: { missedByUpTo: { points } } },
});
const [two, three] = [ruleSet(2), ruleSet(3)];

interface MetricColumns extends FactColumns {
  readonly higher: boolean;
  readonly values: Float64Array;
  readonly targets: Float64Array;
}

/** An eighth is exact in binary: by hand, a tenth less 2 would not always be the tenth that is printed. */
const inEighths = (number: number): number => Math.round(number * 8) / 8;

const columnsByMetric: readonly MetricColumns[] = Array.from({ length: metrics }, (_, metric) => {
  const figures = observations(areas * quarters, metric);
  const values = Float64Array.from(figures, ({ value }) => inEighths(value ?? Number.NaN));
  const targets = Float64Array.from(figures, ({ target }) => inEighths(target));
  return {
    higher: metric % 2 === 0,
    values,
    targets,
    rows: figures.length,
    columns: { value: { numbers: values }, target: { numbers: targets } },
  };
});

const ours = () => {
  const kinds = columnsByMetric.map((figures): RatedTwice => {
    const profile = { unit: 'percent', polarity: figures.higher ? 'higher' : 'lower', decimals: 1 } as const;
    return { figures, before: compiledRating(two, profile), after: compiledRating(three, profile) };
  });
  return compareRuleSets(kinds);
};

/** As somebody would write it by hand: 0 green, 1 amber, 2 red, 3 not rated. */
const colourOf = (value: number, target: number, higher: boolean, points: number): number => {
  if (Number.isNaN(value) || Number.isNaN(target)) return 3;
  if (higher) return value >= target ? 0 : value >= target - points ? 1 : 2;
  return value <= target ? 0 : value <= target + points ? 1 : 2;
};

const byHand = () => {
  const counts = new Uint32Array(16);
  const rows = columnsByMetric.map(({ values, targets, higher }) => {
    const changed: number[] = [];
    for (let row = 0; row < values.length; row++) {
      const [value = Number.NaN, target = Number.NaN] = [values[row], targets[row]];
      const before = colourOf(value, target, higher, 2);
      const after = colourOf(value, target, higher, 3);
      counts[before * 4 + after] = (counts[before * 4 + after] ?? 0) + 1;
      if (before !== after) changed.push(row);
    }
    return changed;
  });
  return { counts, rows };
};

/** The hand-written comparison, and ours. Throws where they differ. */
export const comparisonsOfTwo = (): readonly Work[] => {
  const [difference, hand] = [ours(), byHand()];
  const same = difference.rows.every((rows, metric) => rows.join() === hand.rows[metric]?.join());
  if (!same || difference.transitions[0]?.count !== hand.counts[2 * 4 + 1]) {
    throw new Error('the two comparisons of rule sets differ');
  }
  return [
    { name: 'by hand, over columns', figures: allFigures, run: byHand },
    { name: '`compareRuleSets`', figures: allFigures, run: ours },
  ];
};
