import type { Tolerance } from '@ragstone/rag';
import type { Condition, Operator } from '../language/condition.ts';
import type { AgainstTarget, Band, ComparedFacts } from '../language/rating.ts';
import { coloured } from './coloured.ts';

/** Green, amber if there is one, and red for what is neither. */
export const expandAgainstTarget = (
  form: Pick<AgainstTarget, 'green' | 'amber'>,
  facts: ComparedFacts,
): readonly Band[] => {
  const compared = (operator: Operator, loosenedBy?: Tolerance): Condition => ({
    fact: facts.value,
    operator,
    value: loosenedBy === undefined ? { fact: facts.with } : { fact: facts.with, loosenedBy },
  });
  const near = (tolerance: Tolerance): Condition => compared('within', tolerance);
  const green = form.green === 'met' ? compared('atLeastAsGoodAs') : near(form.green.within);
  if (form.amber === undefined) return [coloured('green', green), coloured('red', { not: green })];
  const amber =
    'within' in form.amber ? near(form.amber.within) : compared('atLeastAsGoodAs', form.amber.missedByUpTo);
  return [
    coloured('green', green),
    coloured('amber', amber),
    coloured('red', { all: [{ not: green }, { not: amber }] }),
  ];
};
