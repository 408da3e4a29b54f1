import { type Text, text } from '../../../model/text.ts';
import { capitalised } from '../../sentence.ts';
import { counted, countedInWords } from '../counted.ts';
import { days } from '../days.ts';

/** How much of a side is told: an actual that was, a plan that is. */
type Side = 'actual' | 'plan';

const sides = { actual: 'the actual', plan: 'the plan' };

/** The headline metrics against plan. */
export const metrics = {
  heading: 'Performance',
  /** The four statuses stand in it as shape and word. */
  lead: (green: Text[number], amber: Text[number], red: Text[number], notRated: Text[number]): Text =>
    text`Each actual is set against the target for the same months. ${green}, ${amber} and ${red} are what a rule gives; ${notRated} means that no honest colour could be given, and never stands for green. The words under a status are those of the national return.`,
  none: 'No headline metric was judged.',
  conflicts: 'Where the evidence contradicts itself',
  table: {
    caption: 'Headline metrics against plan',
    columns: {
      metric: 'Metric',
      target: 'Target',
      actual: 'Actual',
      status: 'Status',
      commentary: 'Commentary',
    },
    note: 'The period that a number covers stands under it.',
    noTarget: 'No target',
    noFigure: 'No figure',
    whole: (period: string, target: string): string => `${capitalised(days.period(period))}: ${target}`,
    otherWay: (target: string): string => `Read the other way: ${target}`,
    published: (present: number, expected: number): string => `${present} of ${expected} months published`,
    printedAs: (figure: string): string => `Printed as ${figure}`,
    marked: (reasons: string): string => `Read with care: ${reasons}`,
    saidBy: (role: string, on: string, about: string | null): string =>
      `${role}, ${days.day(on)}${about === null ? '' : `, on ${days.period(about)}`}`,
    unchanged: 'Unchanged since last time',
    seeAbove: 'See the metric above',
    awaited: 'Commentary awaited; no owner is recorded',
    awaitedFrom: (role: string): string => `Commentary awaited from the ${role}`,
  },
  detail: {
    contradicted: 'The box above says how other figures contradict it',
    nothing: 'There is no figure and no target to set side by side.',
    run: (title: string, run: string): string => `${title}. ${run}`,
    against: (period: string, actual: string, plan: string): string =>
      `${capitalised(days.period(period))}: ${actual} against ${plan} planned`,
    justAsPlanned: (at: string): string => `${at}, just as planned`,
    off: (at: string, above: boolean, by: string, share: string | null, rounded: boolean): string =>
      `${at}, ${above ? 'above' : 'below'} it by ${by}${share === null ? '' : `, ${share} of the plan`}${rounded ? ' (worked out before rounding)' : ''}`,
    likeForLike: (months: readonly string[], missed: boolean): string =>
      `That is like for like: ${days.periods(months)} only, for actual and plan alike; over them the plan is ${missed ? 'missed' : 'met'}`,
    noFigure: (period: string, basis: string, plan: string | null): string =>
      `There is no figure for ${days.period(period)} on the method by which it is judged (${basis}) ${plan === null ? 'and no plan' : `to set against the plan of ${plan}`}`,
    missing: (periods: readonly string[]): string => `No figure for ${days.periods(periods)}`,
  },
  series: {
    caption: (title: string): string => `${title}: the figures of the chart`,
    columns: { period: 'Period', plan: 'Plan', actual: 'Actual', status: 'Status' },
    none: 'None',
    throughout: (of: Side, figure: string): string =>
      `${sides[of]} ${of === 'actual' ? 'was' : 'is'} ${figure} throughout`,
    range: (of: Side, low: readonly [string, string], high: readonly [string, string]): string =>
      `${sides[of]} ${of === 'actual' ? 'ran' : 'runs'} from ${low[0]} in ${days.period(low[1])} to ${high[0]} in ${days.period(high[1])}`,
    missed: (judged: number, missed: number): string =>
      `of ${counted(judged, 'point')} judged, ${missed === 0 ? 'none' : missed === judged ? 'all' : missed} missed the plan`,
    without: (count: number): string => `${counted(count, 'point has', 'points have')} no figure`,
    notRated: (periods: readonly string[], why: string): string =>
      `Not rated, ${days.periods(periods)}: ${why}.`,
  },
  conflictsIn: (count: number): string =>
    `On ${countedInWords(count, 'headline metric')} the evidence contradicts itself; Performance says how.`,
};
