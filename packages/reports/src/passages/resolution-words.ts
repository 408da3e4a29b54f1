import type { Resolution } from '@ragstone/governance';
import type { Text } from '../model/text.ts';
import { capitalised } from '../words/sentence.ts';

/** What was resolved, with its condition and what was added to it: `Approve`, `Subject to a review`. */
export const resolutionWords = ({ as, subjectTo, adds }: Resolution): readonly [Text, ...Text[]] => [
  [capitalised(as)],
  ...(subjectTo === undefined ? [] : [[`Subject to ${subjectTo}`]]),
  ...(adds === undefined ? [] : [[`And ${adds}`]]),
];
