import type { Assertion, ClaimVerdict } from '@ragstone/assurance';
import { type ComparisonOutcome, type DirectionOfTravel, directionWords } from '@ragstone/statistics';
import { type Inline, type Text, text } from '../../model/text.ts';

type Said<Says extends Assertion['says']> = Extract<Assertion, { readonly says: Says }>;

const compared: Readonly<Record<ComparisonOutcome, string>> = {
  better: 'Better',
  similar: 'Similar',
  worse: 'Worse',
  higher: 'Higher',
  lower: 'Lower',
};

const moved: Readonly<Record<Said<'movement'>['words'], string>> = {
  rising: 'Rising',
  level: 'Level',
  falling: 'Falling',
};

const verdicts: Readonly<Record<ClaimVerdict, string>> = {
  confirmed: 'Confirmed: the evidence says so too',
  disputed: 'Disputed: the evidence gives another answer',
  conflicting: 'Conflicting: the evidence disagrees with itself',
  unverifiable: 'Unverifiable: the evidence is lacking',
};

const directions: Readonly<Record<DirectionOfTravel, string>> = directionWords;

/** What papers state, and what the evidence gives. */
export const claimsTable = {
  verdicts,
  group: (verdict: ClaimVerdict, count: number): string => `${verdicts[verdict]} (${count})`,
  compared,
  moved,
  directions,
  printed: {
    rank: ({ rank, of, first }: Said<'rank'>): string => `Rank ${rank} of ${of}, 1 the ${first}`,
    tested: (words: ComparisonOutcome): string => `${compared[words]}, tested`,
    list: (words: Inline, names: number): Text => text`“${words}”: ${names} named`,
    toTheNearest: (printed: string, step: string): string => `${printed}, to the nearest ${step}`,
  },
  given: {
    noAnswer: 'No answer',
    noSingleAnswer: 'No single answer',
    noFigure: 'No figure',
    noSingleNumber: 'No single number',
    sameNumber: 'The same number; see why',
    met: 'Met',
    notMet: 'Not met',
    same: 'The same',
    higher: (by: string): string => `${by} higher`,
    lower: (by: string): string => `${by} lower`,
  },
  columns: {
    stated: 'What is stated',
    printed: 'Printed',
    given: 'Evidence gives',
    why: 'Why',
    source: 'Source',
  },
};
