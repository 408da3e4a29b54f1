import type { Status } from '@ragstone/rag';
import type { Chart, PointMark } from '../../model/chart.ts';
import type { ChainMark } from '../../model/commitment-chain.ts';
import type { TimelineMark } from '../../model/escalation-timeline.ts';
import type { CalendarMark } from '../../model/governance-calendar.ts';
import type { StripMark } from '../../model/rank-strip.ts';
import type { BalanceMark } from '../../model/running-balance.ts';
import type { XmrMark } from '../../model/xmr-chart.ts';

const kinds: Readonly<Record<Chart['kind'], string>> = {
  'actual-against-plan': ', actual against plan',
  'over-time': ', over time',
  xmr: ', process chart',
  'escalation-timeline': ', period by period',
  'running-balance': ', spent and left',
  'governance-calendar': ', month by month',
  'rank-strip': ', place by place',
  'small-multiples': ', side by side',
  'status-matrix': ', measure by place',
  'commitment-chain': ', link by link',
};

const points: Readonly<Record<PointMark, string>> = {
  met: 'plan met',
  missed: 'plan missed',
  green: 'rated green',
  amber: 'rated amber',
  red: 'rated red',
  unjudged: 'not judged',
  absent: 'no figure',
};

const process: Readonly<Record<XmrMark, string>> = {
  'common-cause': 'common cause',
  improvement: 'special cause, improvement',
  concern: 'special cause, concern',
  neither: 'special cause, neither better nor worse',
  ghosted: 'left out of the limits',
  missing: 'no figure',
};

const timeline: Readonly<Record<TimelineMark, string>> = {
  quiet: 'not raised',
  pending: 'not raised yet',
  raised: 'raised, or a level higher',
  sustained: 'open as before',
  held: 'open, and the period counts for nothing',
  easing: 'open, and easing',
  cleared: 'cleared',
};

const balance: Readonly<Record<BalanceMark, string>> = {
  spent: 'spent',
  left: 'left',
  beyond: 'spent beyond the income',
  unknown: 'income of which the spend is not known',
};

const calendar: Readonly<Record<CalendarMark, string>> = {
  held: 'meeting held',
  coming: 'meeting to come',
  due: 'due',
  late: 'late',
  unknown: 'not known whether it came',
};

const strip: Readonly<Record<Exclude<StripMark, 'own'>, string>> = {
  end: 'lowest and highest',
  other: 'another place',
};

const chain: Readonly<Record<ChainMark, string>> = {
  there: 'link, and how many',
  none: 'no link: here the chain breaks',
};

const statuses: Readonly<Record<Status, string>> = {
  green: 'green',
  amber: 'amber',
  red: 'red',
  'not-rated': 'not rated',
};

/** What charts are called, and what their shapes and lines mean. */
export const charts = {
  titled: (title: string, kind: Chart['kind']): string => `${title}${kinds[kind]}`,
  marks: { points, process, timeline, balance, calendar, strip, chain },
  lines: {
    plan: 'plan',
    mean: 'mean',
    limits: 'process limits',
    target: 'target',
    recalculated: 'R, limits recalculated',
    decisions: 'A, B, what was decided',
    today: 'day of this paper',
  },
  /** In a key, of figures with that status. */
  statuses,
  /** Within a chart. */
  labels: {
    actual: 'Actual',
    plan: 'Plan',
    noFigure: 'no figure',
    axisFromElsewhere: ' (axis does not start at 0)',
    axesFromElsewhere: ' (axes do not start at 0)',
  },
};
