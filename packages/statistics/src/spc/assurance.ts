import type { Polarity } from '../polarity.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { ProcessLimits } from './process-limits.ts';
import { sideOfLine, toleranceFor } from './side-of-line.ts';
import type { SpcDialect } from './spc-dialect.ts';

/** The assurance icons of Making Data Count: whether the process as it is will meet its target. */
export type SpcAssurance = 'pass' | 'fail' | 'hit-and-miss';

/** What each icon says. */
export const spcAssuranceWords: Readonly<Record<SpcAssurance, string>> = {
  pass: 'The process will consistently pass the target',
  fail: 'The process will consistently fail the target',
  'hit-and-miss': 'The process will hit and miss the target by chance',
};

/**
 * Whether the target lies beyond the limits of the current phase. A target on a limit is hit and miss, or pass and
 * fail, as the dialect has it. A process without variation is judged by its one value, on which the target is met.
 * Refuses without a target, and where neither way is better.
 */
export const assuranceOf = (
  limits: Pick<ProcessLimits, 'lowerProcessLimit' | 'upperProcessLimit'>,
  target: number | null,
  polarity: Polarity,
  dialect: SpcDialect,
): SpcAssurance | Refusal => {
  if (target === null) return refuse('no-target', {});
  if (polarity === 'none') return refuse('no-polarity', {});
  const { lowerProcessLimit: lower, upperProcessLimit: upper } = limits;
  const tolerance = toleranceFor([lower, upper]);
  const besideLower = sideOfLine(target, lower, tolerance);
  const besideUpper = sideOfLine(target, upper, tolerance);
  if (besideLower === 0 && besideUpper === 0) return 'pass';
  const onLimit = dialect.targetOnLimit === 'pass-or-fail';
  if (besideUpper === 1 || (onLimit && besideUpper === 0)) return polarity === 'higher' ? 'fail' : 'pass';
  if (besideLower === -1 || (onLimit && besideLower === 0)) return polarity === 'higher' ? 'pass' : 'fail';
  return 'hit-and-miss';
};
