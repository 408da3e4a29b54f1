import { rags } from '@ragstone/rag';
import type { Band, Quartile } from '../language/rating.ts';
import { coloured } from './coloured.ts';

/** One band for each colour that the form has. The quarters are counted as the form says: 1 is best, or worst. */
export const expandQuartile = (form: Quartile): readonly Band[] =>
  rags.flatMap((status) => {
    const quarters = form[status];
    if (quarters === undefined) return [];
    // The fact counts from the best.
    const value = quarters.map((quarter) => (form.firstIs === 'best' ? quarter : 5 - quarter)).sort();
    return [coloured(status, { fact: 'quartile', operator: 'oneOf', value })];
  });
