import { figureReasonWords, type Judgement } from '@ragstone/assurance';
import { printList, type Reason, type Status, statusWords } from '@ragstone/rag';
import { type Cell, cell } from '../model/table.ts';
import { status } from '../model/text.ts';
import { capitalised } from '../words/sentence.ts';

type ReasonWords = Readonly<Record<Reason, string>>;

/** Every reason in words: `the figure is overdue and no target has been set`. Those of a figure where no other words are given. */
export const reasonsInWords = (reasons: readonly Reason[], words: ReasonWords = figureReasonWords): string =>
  printList(reasons.map((each) => words[each]));

/** A status with the source's own words under it, and every reason why it is none or is marked. */
export const statusCell = (
  of: {
    readonly status: Status;
    readonly outcome: string | null;
    readonly reasons: readonly Reason[];
  },
  words: ReasonWords = figureReasonWords,
): Cell => {
  const outcome = of.outcome === null || of.outcome === statusWords[of.status] ? [] : [of.outcome];
  const reasons = of.reasons.length === 0 ? [] : [capitalised(reasonsInWords(of.reasons, words))];
  return cell([status(of.status, statusWords[of.status])], ...outcome, ...reasons);
};

/** The marks of the standing rating, which qualify a colour without taking it away. */
export const marksOf = (judgement: Pick<Judgement, 'ratings'>): readonly Reason[] =>
  judgement.ratings.find((each) => each.standing)?.marks ?? [];
