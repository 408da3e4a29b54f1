import type { Derivation } from './metric.ts';

/** The parts of a derivation that are counted as the whole is, on its basis; a population has its own. */
export const countedParts = (derivation: Derivation): readonly string[] =>
  derivation.kind === 'rate' ? [derivation.numerator] : [derivation.shareOnTime, derivation.daysWhenLate];
