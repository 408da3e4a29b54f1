import { type Reason, reasonWords } from '@ragstone/rag';

/**
 * The reasons of a judgement in words. A judged figure is one that is expected: where none was published, it is overdue,
 * and long overdue once it is later than its metric allows.
 */
export const figureReasonWords: Readonly<Record<Reason, string>> = {
  ...reasonWords,
  'no-data': 'the figure is long overdue',
};

/**
 * The same for one judgement. Where its figure is there, what is not yet due is its target: one for the end of a season
 * judges nothing on the way to it.
 */
export const reasonWordsOf = ({
  value,
}: {
  readonly value: number | null;
}): Readonly<Record<Reason, string>> =>
  value === null ? figureReasonWords : { ...figureReasonWords, 'not-yet-due': 'its target is not yet due' };
