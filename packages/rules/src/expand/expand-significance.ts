import type { Condition } from '../language/condition.ts';
import type { Band, Significance } from '../language/rating.ts';
import { coloured } from './coloured.ts';

/** A colour for better, similar and worse; higher and lower have an outcome and no colour. */
export const expandSignificance = (form: Significance): readonly Band[] => {
  const says = (word: string): Condition => ({
    fact: 'significance',
    with: form.against,
    ...(form.interval === undefined ? {} : { interval: form.interval }),
    operator: 'is',
    value: word,
  });
  return [
    coloured(form.better, says('better')),
    coloured(form.similar, says('similar')),
    coloured(form.worse, says('worse')),
    ...(['higher', 'lower'] as const).map(
      (word): Band => ({
        status: null,
        outcome: form.noPolarity?.[word] ?? null,
        reason: 'no-polarity',
        when: says(word),
      }),
    ),
  ];
};
