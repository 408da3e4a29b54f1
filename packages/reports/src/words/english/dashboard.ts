import type { ClaimVerdict, Judgement } from '@ragstone/assurance';
import type { StatusCounts } from '@ragstone/rag';
import type { Sign } from '../../model/sign.ts';
import { counted } from './counted.ts';
import { days } from './days.ts';
import { numbers } from './numbers.ts';

/** How a status can have changed. */
type MoveKind = 'worse' | 'no-longer-rated' | 'better' | 'rated-now';

const moveWords: Readonly<Record<MoveKind, string>> = {
  worse: 'worse',
  'no-longer-rated': 'no longer rated',
  better: 'better',
  'rated-now': 'rated now and not before',
};

/** What became of statements, the gravest first. */
const verdictOrder: readonly (readonly [ClaimVerdict, string, string])[] = [
  ['disputed', 'is disputed', 'are disputed'],
  ['conflicting', 'meets evidence that disagrees with itself', 'meet evidence that disagrees with itself'],
  ['unverifiable', 'cannot be checked', 'cannot be checked'],
  ['confirmed', 'is confirmed', 'are confirmed'],
];

type RankEvidence = NonNullable<Judgement['evidence']['rank']>;

type Meanings = readonly (readonly [Sign, string])[];

const comparisons: Meanings = [
  ['better', 'better'],
  ['similar', 'similar'],
  ['worse', 'worse'],
  ['higher', 'higher'],
  ['lower', 'lower'],
  ['not-compared', 'not tested'],
];

const directions: Meanings = [
  ['rising', 'increasing'],
  ['falling', 'decreasing'],
  ['level', 'no significant change'],
  ['no-trend', 'cannot be calculated'],
];

const variations: Meanings = [
  ['common-cause', 'common cause'],
  ['improvement-high', 'improvement'],
  ['concern-low', 'concern'],
  ['neither-high', 'special cause without better or worse'],
];

const assurances: Meanings = [
  ['pass', 'will meet the target'],
  ['hit-and-miss', 'will hit and miss it'],
  ['fail', 'will miss it'],
];

/** How a place stands among others whose figures are known. */
interface Among {
  readonly others: number;
  readonly withFigures: number;
  readonly ahead: number;
  readonly behind: number;
  readonly same: number;
}

/** What is off target, what has moved, what cannot be rated; then every metric with its charts. */
export const dashboard = {
  title: 'Performance dashboard',
  ratedByNoRule: 'Rated by no rule',
  glance: {
    heading: 'At a glance',
    none: 'No metric was judged.',
    notYetDue: (says: string, count: number): string =>
      `${says}; ${count} ${count === 1 ? 'is' : 'are'} not yet due`,
    caption: 'Metrics by theme and status',
    columns: { theme: 'Theme' },
    all: 'All themes',
    counts: (all: number, { green, amber, red, notRated }: StatusCounts): string =>
      `${counted(all, 'metric')} by ${all === 1 ? 'its latest figure' : 'their latest figures'}, each place and part of the people counted for itself: ${red} red, ${amber} amber, ${green} green, ${notRated} not rated.`,
  },
  offTarget: {
    heading: 'What is off target',
    none: 'Nothing is red or amber. What cannot be rated is not among them.',
    lead: (red: number, amber: number): string =>
      `${red} red and ${amber} amber, gravest first. Under each is the theme where the whole of it stands.`,
    caption: 'Red and amber metrics, and why',
    columns: { metric: 'Metric', figure: 'Latest', status: 'Status' },
    target: (figure: string): string => `Target ${figure}`,
    noFigure: 'No figure',
    contradicted: 'Where the evidence and the rating point different ways',
    /** `MMR at 24 months: better than England, and short of the target.` Of several the sentence comes first. */
    against: (titles: readonly string[], against: string): string =>
      titles.length === 1 ? `${titles[0]}: ${against}` : `${against} That holds for: ${titles.join('; ')}.`,
  },
  moved: {
    heading: (since: string | null): string =>
      since === null ? 'What has moved' : `What has moved since the last paper, ${days.day(since)}`,
    none: (compared: number): string =>
      compared === 0
        ? 'No metric has an earlier status to set beside that of now.'
        : `No status has changed: ${counted(compared, 'metric')} with an earlier status ${compared === 1 ? 'has' : 'have'} the same as before.`,
    lead: (counts: readonly (readonly [MoveKind, number])[], compared: number): string =>
      `Of ${counted(compared, 'metric')} with an earlier status ${numbers.list(counts.map(([kind, count]) => `${count} ${count === 1 ? 'is' : 'are'} ${moveWords[kind]}`))}; the others are as before.`,
    /** Those of which nothing is known before: of no other period, or not at the last paper. */
    without: (count: number, since: string | null): string =>
      `${counted(count, 'metric')} ${since === null ? `${count === 1 ? 'has' : 'have'} no earlier status` : 'had none on that day'}, so that nobody can say how ${count === 1 ? 'it' : 'they'} moved.`,
    caption: (since: string | null): string =>
      since === null ? 'Status now and in the period before' : `Status now and on ${days.day(since)}`,
    columns: { metric: 'Metric', was: 'Was', is: 'Is' },
    kinds: {
      worse: 'Worse',
      'no-longer-rated': 'No longer rated',
      better: 'Better',
      'rated-now': 'Rated now, and not before',
    } satisfies Record<MoveKind, string>,
    noFigure: 'No figure',
  },
  notRated: {
    heading: 'What cannot be rated',
    lead: (count: number): string =>
      `${counted(count, 'metric has', 'metrics have')} no colour, which never stands for green: whether ${count === 1 ? 'it is' : 'they are'} on target cannot be told, for these reasons.`,
    caption: 'Why metrics are not rated, and under which themes they stand',
    columns: { why: 'Why', metrics: 'Metrics', themes: 'Themes' },
    noRule: 'No rule rates it',
    noColour: (outcome: string): string => `The rule has words for it and no colour: “${outcome}”`,
  },
  /** Every metric of one theme. */
  metrics: {
    caption: (theme: string, place: { readonly name: string; readonly isOfAll: boolean } | null): string => {
      const whole = `${theme}: every metric`;
      if (place === null) return whole;
      return `${whole}, ${place.name}${place.isOfAll ? '' : ' where no other place is named'}`;
    },
    columns: {
      metric: 'Metric',
      latest: 'Latest',
      target: 'Target',
      beside: 'Beside others',
      trend: 'Recent trend',
      status: 'Status',
    },
    /** Of a column that is left out. */
    none: {
      target: 'None of them has a target.',
      otherTargets: 'Where a metric has a target, it stands under its figure; the others have none.',
      beside: 'None of them is set beside another place.',
      trend: 'No recent trend is asked for.',
    },
    rank: ({ rank, of, first, quartile }: RankEvidence): string =>
      `Rank ${rank} of ${of}, 1 the ${first}${quartile === null ? '' : `; quarter ${quartile}`}`,
    printedRank: (rank: number, of: number, first: string): string => `rank ${rank} of ${of}, 1 the ${first}`,
    noFigure: 'No figure',
    noFigureFor: (periods: readonly string[]): string => `No figure for ${days.periods(periods)}`,
    noFigureSince: (count: number, last: string): string =>
      `No figure for ${count} later periods, the last of them ${days.period(last)}`,
    missing: (periods: readonly string[]): string => `Missing: ${days.periods(periods)}`,
    target: (figure: string, missed: boolean | null): string =>
      `Target ${figure}${missed === null ? '' : missed ? ': missed' : ': met'}`,
    noTarget: 'No target',
    missed: 'Missed',
    met: 'Met',
  },
  group: {
    statistics: 'What the statistics say of the metrics that have no heading of their own below:',
    readingDecides: 'Where the reading of the source decides',
    /** `MMR at 24 months: 5 points are needed.` Of many the sentence comes first, and their number after it. */
    of: (says: string, titles: readonly string[] | number): string =>
      typeof titles === 'number'
        ? `${says} That holds for ${titles} metrics.`
        : `${titles.join('; ')}: ${says}`,
    statements: (verdicts: readonly ClaimVerdict[]): string => {
      const parts = verdictOrder.flatMap(([verdict, one, many]) => {
        const count = verdicts.filter((each) => each === verdict).length;
        return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
      });
      return `Documents make ${counted(verdicts.length, 'statement')} about these metrics: ${numbers.list(parts)}.`;
    },
  },
  howToRead: {
    heading: 'How to read this',
    lead: 'Every shape has its words beside it; nothing is told by colour alone.',
    status: { term: 'Status', says: 'What a rule gives. Not rated never stands for green.' },
    beside: {
      term: 'Beside others',
      signs: comparisons,
      says: 'Better or worse is by more than chance: the other figure lies outside the confidence limits of this one. A limit that touches it takes it in. Not tested: no limits are printed, and no counts that give them. Higher and lower stand where neither is better.',
    },
    trend: {
      term: 'Recent trend',
      signs: directions,
      says: 'Of the latest five periods, at 99.8% confidence, and only where the line keeps its direction whichever of them is left out. The words say whether that is better or worse.',
    },
    printed: {
      term: 'Printed',
      is: 'What a document says of the figure, and what became of it.',
      says: 'Confirmed or disputed by the figures that are held here; where neither is said, those that it rests on are lacking. A rank among fewer places is not to be set beside one among more. The paper on claims lists every statement.',
    },
    variation: {
      term: 'Process chart: variation',
      signs: variations,
      says: 'What the latest point shows; H and L say on which side.',
    },
    assurance: {
      term: 'Process chart: assurance',
      signs: assurances,
      says: 'Whether the process, as it is now, can be relied on to meet the target.',
    },
  },
  panel: {
    noFigure: (period: string): string => `No figure for ${days.period(period)}.`,
    figure: (figure: string, period: string): string => `${figure} for ${days.period(period)}.`,
    printedOf: 'What documents print of it, and the figures do not bear out:',
    printed: (title: string, period: string | null, printed: string, verdict: string): string =>
      `${title}${period === null ? '' : `, ${days.period(period)}`}: ${printed}, ${verdict}.`,
    contradict: 'Where the figures contradict each other',
  },
  time: {
    target: 'Target',
    throughout: (name: string, figure: string): string => `${name}: ${figure} throughout`,
    one: (name: string, figure: string, period: string): string =>
      `${name}: ${figure} for ${days.period(period)}`,
    course: (name: string, from: readonly [string, string], to: readonly [string, string]): string =>
      `${name}: from ${from[0]} for ${days.period(from[1])} to ${to[0]} for ${days.period(to[1])}`,
    caption: (title: string): string => `${title}: the figures of the chart`,
    columns: { period: 'Period', status: 'Status' },
    none: 'None',
  },
  rank: {
    ends: {
      lowest: ['Lowest', 'Highest'],
      higherIsBest: ['Worst', 'Best'],
      lowerIsBest: ['Best', 'Worst'],
    } as Readonly<Record<'lowest' | 'higherIsBest' | 'lowerIsBest', readonly [string, string]>>,
    end: (name: string, place: string, areAllKnown: boolean): string =>
      `${name}${areAllKnown ? '' : ' of those with a figure'}: ${place}`,
    nobody: 'none',
    endOf: (place: string, others: number, figure: string): string =>
      `${place}${others === 0 ? '' : ` and ${counted(others, 'other')}`}, ${figure}`,
    notDrawn: (count: number, why: string): string => `Not drawn: ${counted(count, 'place')}, ${why}`,
    place: (name: string, figure: string): string => `${name}, ${figure}`,
    figure: (name: string, figure: string, period: string): string =>
      `${name}: ${figure} for ${days.period(period)}`,
    among: ({ others, withFigures, ahead, behind, same }: Among, isBestFirst: boolean): string => {
      const [better, worse] = isBestFirst ? ['better', 'worse'] : ['lower', 'higher'];
      return `Of ${counted(others, 'other')} ${withFigures} have a figure: ${ahead} ${better}, ${behind} ${worse}, ${same === 0 ? 'none' : same} the same`;
    },
    without: (count: number): string =>
      `${counted(count, 'place has', 'places have')} none and could stand anywhere, so no rank is given`,
    beside: (comparators: readonly (readonly [string, string])[]): string =>
      numbers.list(comparators.map(([place, figure]) => `${place} ${figure}`)),
    caption: (title: string, isBestFirst: boolean): string =>
      `${title}: every place, ${isBestFirst ? 'best' : 'lowest'} first`,
    columns: { place: 'Place', figure: 'Figure' },
    note: (why: string, places: readonly string[]): string => `${why}: ${numbers.list(places)}.`,
  },
  each: {
    noFigure: 'No figure',
    figure: 'figure',
    course: (last: string, first: string): string => `${last}, from ${first}`,
    /** Of a course that ends before its chart does. */
    courseUntil: (last: string, period: string, first: string): string =>
      `${last} for ${days.period(period)}, from ${first}; no figure since`,
    part: (title: string, part: number, parts: number): string =>
      parts === 1 ? title : `${title}, part ${part} of ${parts}`,
    scale: (metrics: number): string => `${counted(metrics, 'metric')} on one scale`,
    metric: (title: string, course: string, since: string): string =>
      `${title}: ${course} for ${days.period(since)}`,
    numbers: 'The numbers of each stand in the table above and under its own heading.',
  },
  process: {
    none: (why: string): string => `There is no process chart. ${why}`,
    variation: (why: string): string => `Variation: ${why}`,
    assurance: (why: string): string => `Assurance: ${why}`,
    limits: (from: string, mean: string, lower: string, upper: string): string =>
      `from ${from}, mean ${mean}, process limits ${lower} to ${upper}`,
    limitsAre: (limits: string): string => ` Limits ${limits}.`,
    target: (figure: string): string => ` Target ${figure}.`,
    recalculated: (index: number, from: string, why: string): string =>
      `R${index}: limits recalculated from ${from}. ${why}`,
    follows: (dialect: string, version: string): string => `The chart follows ${dialect} ${version}.`,
    point: (ordinal: number, period: string): string => `${ordinal} is ${period}`,
    caption: (title: string): string => `${title}: the figures of the process chart`,
    columns: { period: 'Period', figure: 'Figure', shows: 'What it shows' },
    noValue: 'None',
    noFigure: 'No figure',
    leftOut: 'Left out of the limits',
  },
};
