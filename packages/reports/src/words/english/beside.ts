import type { ClaimVerdict } from '@ragstone/assurance';
import type { ComparisonOutcome, SpcAssurance, SpcRule, SpcVariation } from '@ragstone/statistics';
import { ageOf } from './age-of.ts';
import { days } from './days.ts';
import { numbers } from './numbers.ts';

const compared: Readonly<Record<ComparisonOutcome, string>> = {
  better: 'Better',
  similar: 'Similar',
  worse: 'Worse',
  higher: 'Higher',
  lower: 'Lower',
};

/** A rank among places, from and to, and what rank 1 is. */
interface Rank {
  readonly between: readonly [number, number];
  readonly of: number;
  readonly first: string;
}

/** What a point shows, in few words. */
const variations: Readonly<Record<SpcVariation, string>> = {
  'common-cause': 'Common cause',
  'improvement-high': 'Improvement, high',
  'improvement-low': 'Improvement, low',
  'concern-high': 'Concern, high',
  'concern-low': 'Concern, low',
  'neither-high': 'Special cause, high',
  'neither-low': 'Special cause, low',
};

const assurances: Readonly<Record<SpcAssurance, string>> = {
  pass: 'Will meet the target',
  'hit-and-miss': 'Will hit and miss the target',
  fail: 'Will miss the target',
};

/** Why a point is a special cause. */
const signals: Readonly<Record<SpcRule, string>> = {
  'outside-limits': 'outside the limits',
  trend: 'a trend',
  'two-of-three': 'two of three near a limit',
  shift: 'a shift to one side of the mean',
};

/** What became of a printed statement, in a word or two. */
const verdicts: Readonly<Record<ClaimVerdict, string>> = {
  confirmed: 'confirmed',
  disputed: 'disputed',
  conflicting: 'conflicting',
  unverifiable: 'cannot be checked',
};

/** What stands beside a figure: other places, earlier periods, its own course, and what documents print of it. */
export const beside = {
  variations,
  assurances,
  signals,
  verdicts,
  printed: 'Printed: ',
  /** After a short note; nothing where it cannot be checked, as the key says. */
  verdictAfter: (verdict: ClaimVerdict): string =>
    verdict === 'unverifiable' ? '' : `, ${verdicts[verdict]}`,
  comparators: {
    compared,
    none: 'No comparator',
    noFigure: (place: string, why: string): string => `${place}: no figure, ${why}`,
    noDifference: 'no difference',
    above: (by: string): string => `${by} above`,
    below: (by: string): string => `${by} below`,
    notTested: 'Not tested',
    significantly: (how: ComparisonOutcome): string => `significantly ${how}`,
  },
  trend: {
    notAskedFor: 'Not asked for',
    over: (from: string, to: string): string => `${days.period(from)} to ${days.period(to)}`,
  },
  /** How long ago a period ended: `7 years old`. */
  age: ageOf,
  before: 'Before: ',
  lastPaper: (day: string): string => `Last paper, ${days.day(day)}: `,
  worst: (of: number, names: readonly string[], figure: string): string =>
    `Worst of ${of} places: ${numbers.list(names)}, ${figure}`,
  withoutFigure: (names: readonly string[]): string => `Without a figure: ${numbers.list(names)}`,
  /** `Rank 2 of 153, 1 the best`; `Rank between 2 and 47 of 153, 1 the best` where others have no figure. */
  rank: ({ between: [from, to], of, first }: Rank): string =>
    `Rank ${from === to ? from : `between ${from} and ${to}`} of ${of}, 1 the ${first}`,
};
