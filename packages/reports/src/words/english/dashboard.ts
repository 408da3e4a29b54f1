import type { Judgement } from '@ragstone/assurance';
import type { StatusCounts } from '@ragstone/rag';
import type { Sign } from '../../model/sign.ts';
import { counted } from './counted.ts';
import { days } from './days.ts';
import { numbers } from './numbers.ts';

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

/** Every metric with its rating, what statistics say beside it, and its charts. */
export const dashboard = {
  title: 'Performance dashboard',
  ratedByNoRule: 'Rated by no rule',
  glance: {
    heading: 'At a glance',
    none: 'No metric was judged.',
    caption: 'Every metric by its latest figure',
    columns: {
      metric: 'Metric',
      latest: 'Latest',
      target: 'Target',
      beside: 'Beside others',
      trend: 'Recent trend',
      status: 'Status',
    },
    note: 'The period that a figure covers stands under it, with how long ago it ended. “How to read this” says what the shapes mean.',
    counts: (all: number, { green, amber, red, notRated }: StatusCounts): string =>
      `${counted(all, 'metric')} by ${all === 1 ? 'its latest figure' : 'their latest figures'}: ${green} green, ${amber} amber, ${red} red, ${notRated} not rated.`,
    rank: ({ rank, of, first, quartile }: RankEvidence): string =>
      `Rank ${rank} of ${of}, 1 the ${first}${quartile === null ? '' : `; quarter ${quartile}`}`,
    printedRank: (rank: number, of: number, first: string): string => `rank ${rank} of ${of}, 1 the ${first}`,
    noFigure: 'No figure',
    noFigureFor: (periods: readonly string[]): string => `No figure for ${days.periods(periods)}`,
    missing: (periods: readonly string[]): string => `Missing: ${days.periods(periods)}`,
    noTarget: 'No target',
    missed: 'Missed',
    met: 'Met',
    contradicted: 'Where the evidence and the rating point different ways',
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
      says: 'Confirmed or disputed by the figures that are held here; where neither is said, those that it rests on are lacking. A rank among fewer places is not to be set beside one among more.',
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
    printedOf: 'What documents print of it:',
    printed: (title: string, period: string | null, printed: string, verdict: string): string =>
      `${title}${period === null ? '' : `, ${days.period(period)}`}: ${printed}, ${verdict}.`,
    contradict: 'Where the figures contradict each other',
    readingDecides: 'Where the reading of the source decides',
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
    numbers: 'The numbers of each stand under its own heading.',
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
