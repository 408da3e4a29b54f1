import { type Refusal, refuse } from './refusal.ts';

/** Refuses the first input that is not a finite number; null where all are. */
export const notNumbers = (inputs: Readonly<Record<string, number>>): Refusal | null => {
  for (const [input, value] of Object.entries(inputs)) {
    if (!Number.isFinite(value)) return refuse('not-a-number', { input });
  }
  return null;
};

export const badCount = (count: number): Refusal | null =>
  count < 0 ? refuse('count-negative', { count }) : null;

export const badDenominator = (denominator: number): Refusal | null =>
  denominator > 0 ? null : refuse('denominator-not-positive', { denominator });
