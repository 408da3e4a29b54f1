import { bounds } from './bounds.ts';
import type { RuleFinding } from './finding.ts';

/** Refuses what is nested too deeply or holds too much, before anything recursive reads it. */
export const checkSize = (input: unknown): RuleFinding | null => {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value: input, depth: 0 }];
  let values = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    values += 1;
    if (values > bounds.values) return { code: 'too-large', path: [], what: 'values', limit: bounds.values };
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.depth >= bounds.nesting)
      return { code: 'too-large', path: [], what: 'nesting', limit: bounds.nesting };
    for (const value of Object.values(next.value)) waiting.push({ value, depth: next.depth + 1 });
  }
  return null;
};
