import { notNumbers } from '../input.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** How an interval was worked out. */
export type IntervalMethod = 'wilson' | 'byar' | 'exact' | 'student-t' | 'dobson-byar';

/** A value with its confidence limits, in the unit that `per` gives: 100 percent, 100000 per 100,000. */
export interface Interval {
  readonly method: IntervalMethod;
  readonly confidence: number;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** What an interval is asked for with. */
export interface IntervalOptions {
  /** How sure the interval should be: 0.95 unless told; 0.998 is the other level in use. */
  readonly confidence?: number;
  /** What a share or a rate is multiplied by: 1 unless told, 100 for percent, 100000 for a rate per 100,000. */
  readonly per?: number;
}

export interface Settings {
  readonly confidence: number;
  readonly per: number;
}

export const settingsOf = ({ confidence = 0.95, per = 1 }: IntervalOptions): Settings => ({
  confidence,
  per,
});

export const badSettings = ({ confidence, per }: Settings): Refusal | null =>
  notNumbers({ confidence, multiplier: per }) ??
  (confidence > 0 && confidence < 1 ? null : refuse('confidence-out-of-range', { confidence })) ??
  (per > 0 ? null : refuse('multiplier-not-positive', { per }));
