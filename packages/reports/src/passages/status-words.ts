import { figureReasonWords, type Judgement, reasonWordsOf } from '@ragstone/assurance';
import { printList, type Reason, type Status, statusWords } from '@ragstone/rag';
import { type Cell, cell } from '../model/table.ts';
import { status } from '../model/text.ts';
import { english } from '../words/english/english.ts';
import { capitalised } from '../words/sentence.ts';
import { type Read, readingWords } from './reading-words.ts';

type ReasonWords = Readonly<Record<Reason, string>>;

/** Every reason in words: `the figure is overdue and no target has been set`. Those of a figure where no other words are given. */
export const reasonsInWords = (reasons: readonly Reason[], words: ReasonWords = figureReasonWords): string =>
  printList(reasons.map((each) => words[each]));

/** Reasons of one judgement, some or all of them: whether it is its figure or its target that is not yet due. */
export const reasonsOfFigure = (
  judgement: Pick<Judgement, 'value' | 'reasons'>,
  reasons: readonly Reason[] = judgement.reasons,
): string => reasonsInWords(reasons, reasonWordsOf(judgement));

/**
 * A status with the source's own words under it, every reason why it is none or is marked, and how an ambiguous source
 * was read.
 */
export const statusCell = (
  of: {
    readonly status: Status;
    readonly outcome: string | null;
    readonly reasons: readonly Reason[];
    readonly value?: number | null | undefined;
  } & Partial<Read>,
  words: ReasonWords = reasonWordsOf({ value: of.value ?? null }),
): Cell => {
  const outcome = of.outcome === null || of.outcome === statusWords[of.status] ? [] : [of.outcome];
  const reasons = of.reasons.length === 0 ? [] : [capitalised(reasonsInWords(of.reasons, words))];
  const read = readingWords(english, { rule: of.rule ?? null, ratings: of.ratings ?? [] });
  return cell(
    [status(of.status, statusWords[of.status])],
    ...outcome,
    ...reasons,
    ...(read === null ? [] : [read]),
  );
};

/** The marks of the standing rating, which qualify a colour without taking it away. */
export const marksOf = (judgement: Pick<Judgement, 'ratings'>): readonly Reason[] =>
  judgement.ratings.find((each) => each.standing)?.marks ?? [];
