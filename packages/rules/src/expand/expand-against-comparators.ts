import type { Tolerance } from '@ragstone/rag';
import type { Condition, MeritOperator } from '../language/condition.ts';
import type { AgainstComparators, Band } from '../language/rating.ts';
import { coloured } from './coloured.ts';

/**
 * Green, amber if there is one, red, and what lies between. First of all every comparator must be known, and they
 * must not say green and red at once.
 */
export const expandAgainstComparators = (form: AgainstComparators): readonly Band[] => {
  const needsAll = form.combine !== 'either' && form.combine !== 'any';
  const combine = (of: (comparator: string) => Condition): Condition => {
    const members = form.comparators.map(of);
    const [only] = members;
    if (members.length === 1 && only !== undefined) return only;
    return needsAll ? { all: members } : { any: members };
  };
  const compared =
    (operator: MeritOperator, key: 'tightenedBy' | 'loosenedBy', by: Tolerance) =>
    (comparator: string): Condition => ({
      fact: 'value',
      operator,
      value: {
        fact: 'comparator',
        with: comparator,
        ...(key === 'tightenedBy' ? { tightenedBy: by } : { loosenedBy: by }),
      },
    });
  const allKnown = form.comparators.map(
    (comparator): Condition => ({ fact: 'comparator', with: comparator, operator: 'isKnown', value: true }),
  );
  const green = combine(compared('betterThan', 'tightenedBy', form.green.betterByMoreThan));
  const red = combine(compared('worseThan', 'loosenedBy', form.red.worseByMoreThan));
  const amber = form.amber && combine(compared('worseThan', 'loosenedBy', form.amber.worseByMoreThan));
  const withAll = (condition: Condition): Condition => ({ all: [...allKnown, condition] });
  return [
    ...(needsAll
      ? []
      : [{ ...coloured(null, withAll({ all: [green, red] })), reason: 'comparators-disagree' as const }]),
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
