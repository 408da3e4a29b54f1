import { printList } from '@ragstone/rag';
import type { Rating } from '../language/rating.ts';

/** How the words of an ambiguous source are read, and how they could have been. */
export const sayReading = ({ reading }: Pick<Rating, 'reading'>): readonly string[] => {
  if (reading === undefined) return [];
  const others = (reading.means ?? []).map(({ says }) => `“${says}”`);
  const read =
    reading.chosen === undefined
      ? 'Nobody has chosen how it is read: a colour stands only where every reading gives it.'
      : `It is read as: ${reading.chosen}.`;
  return [
    `The source says “${reading.of}”. ${read}`,
    ...(others.length === 0
      ? []
      : [`The readings that are rated beside it: ${printList(others)}. A status says where they differ.`]),
  ];
};
