import type { Unit } from '@ragstone/rag';
import type { FactType } from './catalogue.ts';

/** A number in a unit, or in that of the subject that is rated. */
export const number = (unit: Unit | 'of-subject', means: string, more: Partial<FactType> = {}): FactType => ({
  type: 'number',
  unit,
  means,
  ...more,
});

/** One of these words. */
export const words = (means: string, all: readonly string[], more: Partial<FactType> = {}): FactType => ({
  type: 'text',
  means,
  words: all,
  ...more,
});

/** Yes or no. */
export const given = (means: string): FactType => ({ type: 'boolean', means });

/** A day. */
export const day = (means: string): FactType => ({ type: 'day', means });

/** How many there are. */
export const many = (means: string): FactType => number('count', means, { range: { from: 0, whole: true } });
