import { type Reason, reasonWords } from '@ragstone/rag';

/** Why something that is promised is not rated, in words: it is no figure. */
export const subjectReasons: Readonly<Record<Reason, string>> = {
  ...reasonWords,
  'no-data': 'nothing is known of it',
  'not-yet-due': 'it is not yet due',
  'within-band': 'the rule gives this no colour',
};
