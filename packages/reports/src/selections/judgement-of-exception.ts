import type { AssuranceException, Judgement } from '@ragstone/assurance';
import { breakdownKey } from '@ragstone/metrics';
import type { PaperScope } from './paper-scope.ts';

/** The judgement that an exception is about: of its metric, place, period and part of the people; none where it is about no metric. */
export const judgementOfException = (
  { judgements }: Pick<PaperScope, 'judgements'>,
  { subject: { metric, place, period, breakdown = '' } }: Pick<AssuranceException, 'subject'>,
): Judgement | undefined =>
  judgements.find(
    (each) =>
      each.metric === metric &&
      (place === undefined || each.place === place) &&
      each.period === period &&
      breakdownKey(each.breakdown) === breakdown,
  );
