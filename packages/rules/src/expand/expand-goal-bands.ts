import { rags } from '@ragstone/rag';
import type { Condition, Leaf } from '../language/condition.ts';
import type { Band, GoalBand, GoalBands } from '../language/rating.ts';

/** One band for each colour that the form has: from and including, up to and not including. */
export const expandGoalBands = (form: GoalBands, fact: string): readonly Band[] =>
  rags.flatMap((status) => {
    const band = form[status];
    return band === undefined ? [] : [{ status, outcome: null, when: between(fact, band) }];
  });

const between = (fact: string, { from, below }: GoalBand): Condition => {
  const edges: readonly Leaf[] = [
    ...(from === undefined ? [] : [{ fact, operator: 'atLeast', value: from } as const]),
    ...(below === undefined ? [] : [{ fact, operator: 'lessThan', value: below } as const]),
  ];
  const [only] = edges;
  return edges.length === 1 && only !== undefined ? only : { all: edges };
};
