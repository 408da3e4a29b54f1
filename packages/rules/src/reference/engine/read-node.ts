import type { Condition, Truth } from '../../language/condition.ts';

/** A node of a condition and what json-rules-engine makes of it. */
export interface ReferenceNode {
  readonly result: Truth;
  /** The members of `all` and `any`, what is in `not`, what a name means; none of a comparison. */
  readonly members: readonly ReferenceNode[];
}

/** A node of json-rules-engine's result tree. */
interface ResultNode {
  readonly result?: boolean;
  readonly all?: readonly ResultNode[];
  readonly any?: readonly ResultNode[];
  readonly not?: ResultNode;
}

/**
 * Puts the trees of the two runs together along the condition that they came from. `definite` asks of this node
 * whether it is definitely true and `possible` whether it is possibly true: below a `not` they change places.
 */
export const readNode = (condition: Condition, definite: unknown, possible: unknown): ReferenceNode => {
  const [sure, may] = [definite as ResultNode, possible as ResultNode];
  if (sure?.result === undefined || may?.result === undefined) {
    throw new Error('json-rules-engine left a condition without a result');
  }
  const result = sure.result ? true : may.result ? 'unknown' : false;
  if ('not' in condition) return { result, members: [readNode(condition.not, may.not, sure.not)] };
  // A name is resolved to the list that its meaning was wrapped in.
  if ('means' in condition)
    return { result, members: [readNode(condition.means, sure.all?.[0], may.all?.[0])] };
  if ('fact' in condition) return { result, members: [] };
  const [members, kind] =
    'all' in condition ? [condition.all, 'all' as const] : [condition.any, 'any' as const];
  return {
    result,
    members: members.map((member, index) => readNode(member, sure[kind]?.[index], may[kind]?.[index])),
  };
};
