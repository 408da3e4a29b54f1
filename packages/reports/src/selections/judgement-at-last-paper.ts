import { type Judgement, latestJudgement } from '@ragstone/assurance';
import { breakdownKey } from '@ragstone/metrics';
import type { PaperScope } from './paper-scope.ts';

/**
 * What the last paper, where the paper knows of one, had to say of the same metric, place, part and window: its latest
 * judgement then. Null where it had none.
 */
export const judgementAtLastPaper = (
  { before }: Pick<PaperScope, 'before'>,
  { metric, place, window, breakdown }: Judgement,
): Judgement | null => {
  const then = (before?.judgements ?? []).filter(
    (each) =>
      each.metric === metric &&
      each.place === place &&
      each.window === window &&
      breakdownKey(each.breakdown) === breakdownKey(breakdown),
  );
  return then.length === 0 ? null : latestJudgement(then);
};
