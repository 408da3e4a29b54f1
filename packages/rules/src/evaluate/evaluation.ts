import type { Reason } from '@ragstone/rag';
import type { Truth } from '../language/condition.ts';

/** What a condition comes to. Reasons only where the result is unknown: every one of them. */
export interface Evaluation {
  readonly result: Truth;
  readonly reasons: readonly Reason[];
}

export const negate = ({ result, reasons }: Evaluation): Evaluation => ({
  result: result === 'unknown' ? 'unknown' : !result,
  reasons,
});

/**
 * Kleene's strong logic: one false member decides `all` and one true member decides `any`, whatever is unknown.
 * Failing that, one unknown makes it unknown, for the reasons of every unknown member. A list without members
 * asks nothing, and is not true of everything: unknown. Parsing refuses it.
 */
export const combine = (kind: 'all' | 'any', members: readonly Evaluation[]): Evaluation => {
  if (members.length === 0) return { result: 'unknown', reasons: ['no-rule'] };
  const decisive = kind === 'any';
  if (members.some((member) => member.result === decisive)) return { result: decisive, reasons: [] };
  if (members.every((member) => member.result === !decisive)) return { result: !decisive, reasons: [] };
  return { result: 'unknown', reasons: [...new Set(members.flatMap((member) => member.reasons))] };
};
