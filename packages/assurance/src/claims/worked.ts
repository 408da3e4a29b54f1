import type { Period } from '@ragstone/calendar';
import type { Source } from '@ragstone/rag';

/** A number worked out from the evidence, in three readings of its precision. */
export interface Worked {
  /** Unrounded. */
  readonly value: number;
  /** The least and the most that the printed precision of its figures allows. */
  readonly low: number;
  readonly high: number;
  /** Every figure first rounded to the digits that the document prints it with, then combined. */
  readonly fromRoundedParts: number;
  /** The figures that it rests on. */
  readonly rests: readonly Rest[];
}

/** One figure beneath a worked number. */
export interface Rest {
  readonly says: string;
  readonly period: Period | null;
  /** The places in documents that print it. */
  readonly sources: readonly Source[];
  /** Taken from the claim itself because the series does not hold it. */
  readonly asPrinted: boolean;
}

/** Whether a number rests on a figure that only the claim itself gives: it can be refuted then, never confirmed. */
export const restsOnPrint = (worked: Worked): boolean => worked.rests.some((rest) => rest.asPrinted);
