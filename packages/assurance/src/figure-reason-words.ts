import { type Reason, reasonWords } from '@ragstone/rag';

/**
 * The reasons of a judgement in words. A judged figure is one that is expected: where none was published, it is overdue,
 * and long overdue once it is later than its metric allows.
 */
export const figureReasonWords: Readonly<Record<Reason, string>> = {
  ...reasonWords,
  'no-data': 'the figure is long overdue',
};
