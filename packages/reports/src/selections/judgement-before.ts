import type { Judgement } from '@ragstone/assurance';
import { breakdownKey } from '@ragstone/metrics';
import { bySpan } from './by-span.ts';
import type { PaperScope } from './paper-scope.ts';

/** Where months of a window are missing, the months that it speaks for. */
const spokenFor = ({ likeForLike, period }: Judgement): string => likeForLike?.period ?? period;

/**
 * The same metric, place, part and window in the period before, which must speak for other months: a year to date of
 * which no further month is published is the same evidence again. Null where none was judged.
 */
export const judgementBefore = (
  { judgements }: Pick<PaperScope, 'judgements'>,
  of: Judgement,
): Judgement | null =>
  judgements
    .filter(
      (each) =>
        each.metric === of.metric &&
        each.place === of.place &&
        each.window === of.window &&
        breakdownKey(each.breakdown) === breakdownKey(of.breakdown) &&
        bySpan(spokenFor(each), spokenFor(of)) < 0,
    )
    .toSorted((a, b) => bySpan(a.period, b.period))
    .at(-1) ?? null;
