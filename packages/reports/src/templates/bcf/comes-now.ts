import type { ReturnVerdict } from '@ragstone/assurance';
import type { BcfPaper } from './bcf-paper.ts';

/** A return that an earlier meeting has seen is not put before the Board a second time. */
export const comesNow = ({ scope }: BcfPaper, of: ReturnVerdict): boolean =>
  of.presented === null || of.presented >= scope.assessment.asOf;
