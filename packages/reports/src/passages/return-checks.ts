import type { ReturnCheck, ReturnVerdict } from '@ragstone/assurance';
import { type Block, list } from '../model/block.ts';
import { strong } from '../model/text.ts';
import type { PaperScope } from '../selections/paper-scope.ts';
import { sentence } from '../words/sentence.ts';

/** The verdicts of checks, the gravest first. */
const checkVerdicts = ['incomplete', 'wrong', 'doubtful', 'complete', 'right'] as const;

/** The checks of a return that do not hold, the gravest first. */
export const failedChecks = ({ checks }: Pick<ReturnVerdict, 'checks'>): readonly ReturnCheck[] =>
  checks
    .filter((check) => check.verdict !== 'complete' && check.verdict !== 'right')
    .toSorted((a, b) => checkVerdicts.indexOf(a.verdict) - checkVerdicts.indexOf(b.verdict));

/** Each check with its verdict before it; nothing where there is none. */
export const checksList = (
  { say, words }: Pick<PaperScope, 'say' | 'words'>,
  checks: readonly ReturnCheck[],
): readonly Block[] =>
  checks.length === 0
    ? []
    : [
        list(
          checks.map(({ verdict, message }) => [
            strong(`${words.returns.checks[verdict]}: `),
            sentence(say(message)),
          ]),
        ),
      ];
