import type { ReturnCheck, ReturnVerdict } from '@ragstone/assurance';
import { type Block, list } from '../model/block.ts';
import { strong } from '../model/text.ts';
import { sentence } from '../words/sentence.ts';

export const checkWords: Readonly<Record<ReturnCheck['verdict'], string>> = {
  incomplete: 'Incomplete',
  wrong: 'Wrong',
  doubtful: 'Doubtful',
  complete: 'Complete',
  right: 'Right',
};

const gravest = Object.keys(checkWords);

/** The checks of a return that do not hold, the gravest first. */
export const failedChecks = ({ checks }: Pick<ReturnVerdict, 'checks'>): readonly ReturnCheck[] =>
  checks
    .filter((check) => check.verdict !== 'complete' && check.verdict !== 'right')
    .toSorted((a, b) => gravest.indexOf(a.verdict) - gravest.indexOf(b.verdict));

/** Each check with its verdict before it; nothing where there is none. */
export const checksList = (
  checks: readonly ReturnCheck[],
  say: (message: string) => string,
): readonly Block[] =>
  checks.length === 0
    ? []
    : [list(checks.map((check) => [strong(`${checkWords[check.verdict]}: `), sentence(say(check.message))]))];
