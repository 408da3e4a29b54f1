import { type Refusal, refuse } from '../refusal.ts';

/** A value as it is published, with what limits there are. What is not published is left out or null. */
export interface Estimate {
  readonly value: number | null;
  readonly lower95?: number | null;
  readonly upper95?: number | null;
  readonly lower998?: number | null;
  readonly upper998?: number | null;
}

export interface Limits {
  readonly lower: number;
  readonly upper: number;
}

/** The limits of an estimate at one confidence, or why there are none. */
export const limitsOf = (estimate: Omit<Estimate, 'value'>, percent: 95 | 99.8): Limits | Refusal => {
  const [lower, upper] =
    percent === 95 ? [estimate.lower95, estimate.upper95] : [estimate.lower998, estimate.upper998];
  if (!isNumber(lower) || !isNumber(upper)) return refuse('limits-missing', { percent });
  return lower > upper ? refuse('limits-reversed', { lower, upper }) : { lower, upper };
};

export const isNumber = (value: number | null | undefined): value is number =>
  typeof value === 'number' && Number.isFinite(value);
