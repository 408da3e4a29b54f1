import type { Polarity, Tolerance } from '@ragstone/rag';
import {
  type Leaf,
  listOfOperand,
  meritOperators,
  referenceOfOperand,
  toleranceOfOperand,
} from '../../language/condition.ts';
import type { FactReference } from '../../language/fact-reference.ts';
import type { Edge } from './edge.ts';

/** A number of a fact: so much of it, and so much more. */
interface Multiple {
  readonly of: number;
  readonly plus: number;
}

/**
 * The edges of a comparison of numbers. `dimensionOf` says which dimension a fact is, if it is one, and `numberOf` which
 * number a literal is: days are counted. There may be more edges than the answer has: one too many does no harm.
 */
export const edgesOfLeaf = (
  leaf: Leaf,
  polarity: Polarity,
  dimensionOf: (reference: FactReference) => number | null,
  numberOf: (literal: unknown) => number | null,
  count: number,
): readonly Edge[] => {
  const left = dimensionOf(leaf);
  if (left === null) return [];
  const make = (terms: readonly (readonly [dimension: number, times: number])[], constant: number): Edge => {
    const coefficients = Array.from({ length: count }, () => 0);
    for (const [dimension, times] of terms) coefficients[dimension] = (coefficients[dimension] ?? 0) + times;
    return { coefficients, constant };
  };
  // Closer to a value: a number is as good as its mirror image.
  const centre = typeof polarity === 'object' && isOfMerit(leaf) ? polarity.closerTo : null;
  const reference = referenceOfOperand(leaf.value);
  if (reference === null) {
    const literals = (listOfOperand(leaf.value) ?? [leaf.value]).flatMap((each) => numberOf(each) ?? []);
    return literals.flatMap((literal) => [
      make([[left, 1]], -literal),
      ...(centre === null ? [] : [make([[left, 1]], literal - 2 * centre)]),
    ]);
  }
  const right = dimensionOf(reference);
  if (right === null) return [];
  const tolerance = toleranceOfOperand(leaf.value)?.tolerance ?? null;
  const share = typeof leaf.value === 'object' && 'percentOf' in leaf.value ? leaf.value.is / 100 : 1;
  const multiples = tolerance === null ? [{ of: share, plus: 0 }] : movedBy(tolerance);
  return [
    ...multiples.flatMap(({ of, plus }) => [
      make(
        [
          [left, 1],
          [right, -of],
        ],
        -plus,
      ),
      ...(centre === null
        ? []
        : [
            make(
              [
                [left, 1],
                [right, of],
              ],
              plus - 2 * centre,
            ),
          ]),
    ]),
    // A percentage is of the number without its sign; loosening goes away from the centre.
    ...(tolerance === null ? [] : [make([[right, 1]], 0)]),
    ...(centre === null
      ? []
      : [
          make([[right, 1]], -centre),
          make([[left, 1]], -centre),
          // Tightening goes towards the centre and no further.
          ...multiples.map(({ of, plus }) => make([[right, of]], plus - centre)),
        ]),
  ];
};

const isOfMerit = ({ operator }: Leaf): boolean => meritOperators.some((each) => each === operator);

/** The fact moved to either side: by a part of itself, or by so much. */
const movedBy = (tolerance: Tolerance): readonly Multiple[] => {
  const part =
    'percentOfTarget' in tolerance
      ? tolerance.percentOfTarget / 100
      : 'percentOfComparator' in tolerance
        ? tolerance.percentOfComparator / 100
        : null;
  if (part !== null) {
    return [
      { of: 1 + part, plus: 0 },
      { of: 1 - part, plus: 0 },
    ];
  }
  const width = 'points' in tolerance ? tolerance.points : 'amount' in tolerance ? tolerance.amount : 0;
  return [
    { of: 1, plus: width },
    { of: 1, plus: -width },
  ];
};
