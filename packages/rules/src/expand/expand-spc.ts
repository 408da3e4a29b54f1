import type { Condition } from '../language/condition.ts';
import type { Band, Spc } from '../language/rating.ts';
import { coloured } from './coloured.ts';

/** A colour for good, neither and bad; where no way is better, high and low have none. */
export const expandSpc = ({ rates, good, neither, bad }: Spc): readonly Band[] => {
  const says = (value: string): Condition => ({ fact: rates, operator: 'is', value });
  if (rates === 'assurance') {
    return [
      coloured(good, says('pass')),
      coloured(neither, says('hit-and-miss')),
      coloured(bad, says('fail')),
    ];
  }
  return [
    coloured(good, says('improvement')),
    coloured(neither, says('common-cause')),
    coloured(bad, says('concern')),
    {
      ...coloured(null, { fact: rates, operator: 'oneOf', value: ['high', 'low'] }),
      reason: 'no-polarity',
    },
  ];
};
