import type { Judgement } from '@ragstone/assurance';
import { printList, type Reason, reasonWords, type Status, statusWords } from '@ragstone/rag';
import { type Cell, cell } from '../model/table.ts';
import { status } from '../model/text.ts';
import { capitalised } from '../words/sentence.ts';

/** Every reason in words: `no figure has been published and the period is still in progress`. */
export const reasonsInWords = (reasons: readonly Reason[]): string =>
  printList(reasons.map((each) => reasonWords[each]));

/** A status with the source's own words under it, and every reason why it is none or is marked. */
export const statusCell = (of: {
  readonly status: Status;
  readonly outcome: string | null;
  readonly reasons: readonly Reason[];
}): Cell => {
  const outcome = of.outcome === null || of.outcome === statusWords[of.status] ? [] : [of.outcome];
  const reasons = of.reasons.length === 0 ? [] : [capitalised(reasonsInWords(of.reasons))];
  return cell([status(of.status, statusWords[of.status])], ...outcome, ...reasons);
};

/** The marks of the standing rating, which qualify a colour without taking it away. */
export const marksOf = (judgement: Pick<Judgement, 'ratings'>): readonly Reason[] =>
  judgement.ratings.find((each) => each.standing)?.marks ?? [];
