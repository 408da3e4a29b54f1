import { figureReasonWords, reasonWordsOf } from '@ragstone/assurance';
import { type Reason, reasonWords } from '@ragstone/rag';

type ReasonWords = Readonly<Record<Reason, string>>;

/** Something that is promised is no figure. */
const ofSubject: ReasonWords = {
  ...reasonWords,
  'no-data': 'nothing is known of it',
  'not-yet-due': 'it is not yet due',
  'within-band': 'the rule gives this no colour',
};

/** In a chain a figure is there: what is not yet due is its target. */
const inChain: ReasonWords = {
  ...reasonWords,
  'not-yet-due': 'its target is not yet due',
  'in-progress': 'what it counts is still adding up',
};

/** Why something is not rated, or only with a mark, of what it is said. */
export const reasons = {
  plain: reasonWords,
  ofFigure: figureReasonWords,
  /** Whether it is a figure or its target that is not yet due. */
  ofJudgement: reasonWordsOf,
  ofSubject,
  inChain,
};
