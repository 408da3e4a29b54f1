import type { ClaimVerdict } from '@ragstone/assurance';
import { capitalised } from '../sentence.ts';
import { counted } from './counted.ts';
import { numbers } from './numbers.ts';

interface Returns {
  readonly all: number;
  readonly complete: number;
  readonly correct: number;
}

/** What an assessment says, in five lines for a terminal. */
export const summarised = {
  noHeadlines: 'No headline metric was counted.',
  allRated: (all: number): string => `Not rated: none of ${counted(all, 'headline metric')}.`,
  notRated: (titles: readonly string[], all: number): string =>
    `Not rated: ${titles.length} of ${counted(all, 'headline metric')} (${numbers.list(titles)}).`,
  noExceptions: 'Exceptions: none.',
  exceptions: (all: number, red: number, ownerless: number): string =>
    `Exceptions: ${all}, ${red} of them red, ${ownerless === 0 ? 'each with an owner' : `${ownerless} without an owner`}.`,
  claims: (all: number, count: (verdict: ClaimVerdict) => number): string =>
    `Statements checked: ${all}; confirmed ${count('confirmed')}, disputed ${count('disputed')}, conflicting ${count('conflicting')}, unverifiable ${count('unverifiable')}.`,
  papers: ({ all, complete, correct }: Returns, errors: number, warnings: number): string => {
    const found = `${counted(errors, 'error')} and ${counted(warnings, 'warning')} found.`;
    return all === 0
      ? capitalised(found)
      : `Returns complete ${complete} of ${all}, correct ${correct} of ${all}; ${found}`;
  },
};
