import type { Locus } from '@ragstone/rag';
import type { Amount } from './pooled-fund.ts';

/** An amount in pounds as the document of these examples prints it. */
export const pounds = (value: number, line = 1): Amount => ({
  pence: Math.round(value * 100),
  source: { document: 'paper', line },
});

export const at = (ref: string): Locus => ({ ref, path: [] });
