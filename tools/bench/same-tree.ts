import type { EngineResult } from 'json-rules-engine';
import type { Explanation } from '../../packages/rules/src/index.ts';

/**
 * Whether an explanation says all that json-rules-engine's results do: each rule and whether it holds, and each
 * comparison with its two sides and its result. What is unknown here is null there, and compares with nothing.
 */
export const isSameTree = ({ bands }: Explanation, { results, failureResults }: EngineResult): boolean => {
  const rules = new Map([...results, ...failureResults].map((result) => [result.name, result]));
  return bands.every(({ outcome, chosen, when }) => {
    const rule = rules.get(outcome ?? '');
    if (rule === undefined || rule.result !== chosen || when.kind !== 'all') return false;
    const { all: theirs = [] } = rule.conditions as { readonly all?: readonly Compared[] };
    return (
      theirs.length === when.members.length &&
      when.members.every((ours, place) => {
        const their = theirs[place];
        if (ours.kind !== 'leaf' || their === undefined || ours.fact !== their.fact) return false;
        const sides = [
          [ours.factResult, their.factResult],
          [ours.valueResult, their.valueResult],
        ] as const;
        return (
          sides.every(([our, side]) => (our.known ? our.value : null) === side) &&
          (ours.result === 'unknown' || ours.result === their.result)
        );
      })
    );
  });
};

interface Compared {
  readonly fact: string;
  readonly factResult: unknown;
  readonly valueResult: unknown;
  readonly result: boolean;
}
