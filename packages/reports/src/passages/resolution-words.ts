import type { Resolution } from '@ragstone/governance';
import type { Text } from '../model/text.ts';
import type { PaperScope } from '../selections/paper-scope.ts';
import { capitalised } from '../words/sentence.ts';

/** What was resolved, with its condition and what was added to it: `Approve`, `Subject to a review`. */
export const resolutionWords = (
  { words: { evidence } }: PaperScope,
  { as, subjectTo, adds }: Resolution,
): readonly [Text, ...Text[]] => [
  [capitalised(as)],
  ...(subjectTo === undefined ? [] : [[evidence.resolution.subjectTo(subjectTo)]]),
  ...(adds === undefined ? [] : [[evidence.resolution.adds(adds)]]),
];
