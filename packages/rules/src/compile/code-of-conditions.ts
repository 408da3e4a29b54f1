import type { PlannedCondition, PlannedLeaf } from './rating-plan.ts';

/** Names of variables, made one after the other and declared together. */
export interface Variables {
  readonly next: () => string;
  readonly declaration: () => string;
}

export const variables = (prefix: string): Variables => {
  let count = 0;
  return {
    next: () => `${prefix}${count++}`,
    declaration: () =>
      count === 0
        ? ''
        : `let ${Array.from({ length: count }, (_, index) => `${prefix}${index}`).join(', ')};`,
  };
};

/** A condition as code that comes to a `KleeneCode`. */
export const kleeneCodeOf = (
  condition: PlannedCondition,
  leafCode: (leaf: PlannedLeaf) => string,
  temporaries: Variables,
): string => {
  const codeFor = (member: PlannedCondition): string => kleeneCodeOf(member, leafCode, temporaries);
  switch (condition.kind) {
    case 'leaf':
      return leafCode(condition);
    case 'named':
      return codeFor(condition.member);
    case 'not': {
      const code = temporaries.next();
      return `(${code} = ${codeFor(condition.member)}, ${code} === 1 ? 1 : 3 - ${code})`;
    }
    default:
      return condition.members.length === 0
        ? '1'
        : `(${condition.members.map(codeFor).join(condition.kind === 'all' ? ' & ' : ' | ')})`;
  }
};

/** A condition as code that is true or false, given that nothing is unknown; null where something always is. */
export const booleanCodeOf = (
  condition: PlannedCondition,
  leafCode: (leaf: PlannedLeaf) => string | null,
): string | null => {
  if (condition.kind === 'leaf') return leafCode(condition);
  if (condition.kind === 'named') return booleanCodeOf(condition.member, leafCode);
  if (condition.kind === 'not') {
    const member = booleanCodeOf(condition.member, leafCode);
    return member === null ? null : `!(${member})`;
  }
  const members = condition.members.map((member) => booleanCodeOf(member, leafCode));
  if (members.length === 0 || members.includes(null)) return null;
  return members.map((member) => `(${member})`).join(condition.kind === 'all' ? ' && ' : ' || ');
};
