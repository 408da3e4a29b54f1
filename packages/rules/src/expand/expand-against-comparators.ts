import { comparatorEdge } from '../language/comparator-edge.ts';
import type { Condition } from '../language/condition.ts';
import type { AgainstComparators, Band, BetterBy, WorseBy } from '../language/rating.ts';
import { coloured } from './coloured.ts';

/**
 * Green, amber if there is one, red, and what lies between. First of all every comparator must be known, and one must
 * not say green where another says red or amber.
 */
export const expandAgainstComparators = (form: AgainstComparators): readonly Band[] => {
  const needsAll = form.combine !== 'either' && form.combine !== 'any';
  const combine = (of: (comparator: string) => Condition): Condition => {
    const members = form.comparators.map(of);
    const [only] = members;
    if (members.length === 1 && only !== undefined) return only;
    return needsAll ? { all: members } : { any: members };
  };
  const allKnown = form.comparators.map(
    (comparator): Condition => ({ fact: 'comparator', with: comparator, operator: 'isKnown', value: true }),
  );
  const green = combine(betterBy(form.green));
  const red = combine(worseBy(form.red));
  const amber = form.amber && combine(worseBy(form.amber));
  const worse: Condition = amber === undefined ? red : { any: [red, amber] };
  const withAll = (condition: Condition): Condition => ({ all: [...allKnown, condition] });
  return [
    ...(needsAll
      ? []
      : [{ ...coloured(null, withAll({ all: [green, worse] })), reason: 'comparators-disagree' as const }]),
    coloured('green', withAll(green)),
    coloured('red', withAll(red)),
    ...(amber === undefined ? [] : [coloured('amber', withAll(amber))]),
    {
      status: form.between?.status ?? null,
      outcome: form.between?.outcome ?? null,
      when: withAll({ not: { any: [green, red, ...(amber === undefined ? [] : [amber])] } }),
    },
  ];
};

const betterBy =
  (by: BetterBy) =>
  (comparator: string): Condition => {
    const { tolerance, takesLine } = comparatorEdge(by);
    const operator = takesLine ? 'atLeastAsGoodAs' : 'betterThan';
    return {
      fact: 'value',
      operator,
      value: { fact: 'comparator', with: comparator, tightenedBy: tolerance },
    };
  };

/** On the line or worse is the same as not better than the line: there is no operator of its own for it. */
const worseBy =
  (by: WorseBy) =>
  (comparator: string): Condition => {
    const { tolerance, takesLine } = comparatorEdge(by);
    const value = { fact: 'comparator', with: comparator, loosenedBy: tolerance };
    return takesLine
      ? { not: { fact: 'value', operator: 'betterThan', value } }
      : { fact: 'value', operator: 'worseThan', value };
  };
