import type { Polarity } from '../polarity.ts';

/** The eight labels of a recent trend. */
export type DirectionOfTravel =
  | 'cannot-be-calculated'
  | 'no-significant-change'
  | 'increasing'
  | 'decreasing'
  | 'increasing-getting-better'
  | 'increasing-getting-worse'
  | 'decreasing-getting-better'
  | 'decreasing-getting-worse';

/** The labels as the public health profiles print them. */
export const directionWords: Readonly<Record<DirectionOfTravel, string>> = {
  'cannot-be-calculated': 'Cannot be calculated',
  'no-significant-change': 'No significant change',
  increasing: 'Increasing',
  decreasing: 'Decreasing',
  'increasing-getting-better': 'Increasing and getting better',
  'increasing-getting-worse': 'Increasing and getting worse',
  'decreasing-getting-better': 'Decreasing and getting better',
  'decreasing-getting-worse': 'Decreasing and getting worse',
};

/** The label of a significant trend. Without polarity it is neither better nor worse. */
export const directionOf = (
  slope: number,
  polarity: Polarity,
): Exclude<DirectionOfTravel, 'cannot-be-calculated'> => {
  const movement = slope > 0 ? 'increasing' : 'decreasing';
  if (polarity === 'none') return movement;
  return slope > 0 === (polarity === 'higher') ? `${movement}-getting-better` : `${movement}-getting-worse`;
};
