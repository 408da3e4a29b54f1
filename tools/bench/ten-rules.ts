import type { Rag } from '../../packages/rag/src/index.ts';
import type { Leaf, Rating, SubjectProfile } from '../../packages/rules/src/index.ts';

/** One of ten rules, of which just one holds of every figure: 32 comparisons in all. */
export interface BenchRule {
  readonly name: string;
  readonly status: Rag | null;
  readonly all: readonly Leaf[];
}

const of = (polarity: string): readonly Leaf[] => [
  { fact: 'polarity', operator: 'is', value: polarity },
  { fact: 'status', operator: 'isNot', value: 'missing' },
];
const value = (operator: Leaf['operator'], other: string | number): Leaf => ({
  fact: 'value',
  operator,
  value: typeof other === 'number' ? other : { fact: other },
});

export const tenRules: readonly BenchRule[] = [
  { name: 'no-data', status: null, all: [{ fact: 'status', operator: 'is', value: 'missing' }] },
  { name: 'higher-green', status: 'green', all: [...of('higher'), value('atLeast', 'target')] },
  {
    name: 'higher-amber',
    status: 'amber',
    all: [...of('higher'), value('lessThan', 'target'), value('atLeast', 'amber')],
  },
  { name: 'higher-red', status: 'red', all: [...of('higher'), value('lessThan', 'amber')] },
  { name: 'lower-green', status: 'green', all: [...of('lower'), value('atMost', 'target')] },
  {
    name: 'lower-amber',
    status: 'amber',
    all: [...of('lower'), value('moreThan', 'target'), value('atMost', 'amber')],
  },
  { name: 'lower-red', status: 'red', all: [...of('lower'), value('moreThan', 'amber')] },
  { name: 'zero-green', status: 'green', all: [...of('zero'), value('atLeast', 0), value('atMost', 0)] },
  {
    name: 'zero-amber',
    status: 'amber',
    all: [...of('zero'), value('moreThan', 0), value('atMost', 'amber')],
  },
  { name: 'zero-red', status: 'red', all: [...of('zero'), value('moreThan', 'amber')] },
];

/** The ten rules as the bands of one rating. */
export const tenRulesRating: Rating = {
  id: 'ten-rules',
  standing: true,
  for: { metrics: ['m'], windows: ['month'] },
  bands: tenRules.map(({ name, status, all }) => ({ outcome: name, status, when: { all } })),
};

/** Better and worse stand in the rules themselves. */
export const profile: SubjectProfile = { unit: 'percent', polarity: 'none', decimals: 1 };
