import { type Status, statuses, statusWords } from '@ragstone/rag';
import { type Html, html } from '../markup/html.ts';
import { type Chart, type LineChart, pointMarks, pointMarkWords } from '../model/chart.ts';
import { type CommitmentChain, chainMarks, chainMarkWords } from '../model/commitment-chain.ts';
import { type EscalationTimeline, timelineMarks, timelineMarkWords } from '../model/escalation-timeline.ts';
import { calendarMarks, calendarMarkWords, type GovernanceCalendar } from '../model/governance-calendar.ts';
import { type RankStrip, stripMarks, stripMarkWords } from '../model/rank-strip.ts';
import { balanceMarks, balanceMarkWords, type RunningBalance } from '../model/running-balance.ts';
import type { SmallMultiples } from '../model/small-multiples.ts';
import type { StatusMatrix } from '../model/status-matrix.ts';
import { type XmrChart, xmrMarks, xmrMarkWords } from '../model/xmr-chart.ts';
import { balanceParts, balanceShape } from './balance-parts.ts';
import { calendarShape } from './calendar-shape.ts';
import { chainShape } from './chain-shape.ts';
import { pointShape } from './point-shape.ts';
import { statusShape } from './status-shape.ts';
import { stripShape } from './strip-shape.ts';
import { timelineShape } from './timeline-shape.ts';
import { xmrPointShape } from './xmr-point-shape.ts';

/** What a shape or a line of a chart means. */
export interface KeyItem {
  /** A point is drawn about the origin; a line from 1 to 21, at 7. */
  readonly drawn: 'point' | 'line';
  readonly shape: Html | null;
  readonly words: string;
}

const point = (shape: Html | null, words: string): KeyItem => ({ drawn: 'point', shape, words });

const line = (kind: string, words: string): KeyItem => ({
  drawn: 'line',
  shape: html`<path class="${kind}" d="M1 7H21"/>`,
  words,
});

const lineKey = (chart: LineChart): readonly (KeyItem | null)[] => {
  const used = pointMarks.filter(
    (mark) => mark !== 'absent' && chart.points.some((each) => each.mark === mark),
  );
  const plan = chart.points.some((each) => each.plan !== null);
  return [
    chart.names === undefined ? null : line('actual', chart.names.actual),
    ...used.map((mark) => point(pointShape(mark), pointMarkWords[mark])),
    plan ? line('plan', chart.names?.plan ?? 'plan') : null,
  ];
};

const xmrKey = ({ points, phases, target }: XmrChart): readonly (KeyItem | null)[] => {
  const used = xmrMarks.filter((mark) => mark !== 'missing' && points.some((each) => each.mark === mark));
  return [
    ...used.map((mark) => point(xmrPointShape(mark), xmrMarkWords[mark])),
    line('mean', 'mean'),
    line('limit', 'process limits'),
    target === null ? null : line('target', 'target'),
    phases.length > 1 ? line('recalculation', 'R, limits recalculated') : null,
  ];
};

const timelineKey = ({ periods }: EscalationTimeline): readonly (KeyItem | null)[] => [
  ...timelineMarks
    .filter((mark) => periods.some((period) => period.mark === mark))
    .map((mark) => point(timelineShape(mark), timelineMarkWords[mark])),
  periods.some(({ decisions }) => decisions.length > 0)
    ? line('recalculation', 'A, B, what was decided')
    : null,
];

const balanceKey = ({ rows }: RunningBalance): readonly KeyItem[] => {
  const used = new Set(rows.flatMap(balanceParts).map(({ mark }) => mark));
  return balanceMarks
    .filter((mark) => used.has(mark))
    .map((mark) => point(balanceShape(mark, -7, 7, -4, 4), balanceMarkWords[mark]));
};

const calendarKey = ({ rows }: GovernanceCalendar): readonly KeyItem[] => [
  ...calendarMarks
    .filter((mark) => rows.some(({ days }) => days.some((day) => day.mark === mark)))
    .map((mark) => point(calendarShape(mark), calendarMarkWords[mark])),
  line('plan', 'day of this paper'),
];

const stripKey = ({ places, beside }: RankStrip): readonly KeyItem[] => [
  ...stripMarks.flatMap((mark) => {
    const of = places.find((each) => each.mark === mark);
    if (of === undefined) return [];
    return [point(stripShape(mark), mark === 'own' ? of.label : stripMarkWords[mark])];
  }),
  ...(beside.length === 0 ? [] : [line('plan', beside.map(({ label }) => label).join(', '))]),
];

const multiplesKey = ({ panels, points, names, labels }: SmallMultiples): readonly (KeyItem | null)[] => {
  const all = panels.flatMap((panel) => panel.points);
  const used = pointMarks.filter((mark) => mark !== 'absent' && all.some((each) => each.mark === mark));
  return [
    points === 'in-time' ? line('actual', names.actual) : null,
    ...used.map((mark) => point(pointShape(mark), pointMarkWords[mark])),
    names.plan !== null && all.some(({ plan }) => plan !== null) ? line('plan', names.plan) : null,
    ...labels.map((words) => point(null, words)),
  ];
};

const ratedKey = (used: (status: Status) => boolean): readonly KeyItem[] =>
  statuses.filter(used).map((status) => point(statusShape(status), statusWords[status].toLowerCase()));

const matrixKey = ({ rows }: StatusMatrix): readonly KeyItem[] =>
  ratedKey((status) => rows.some(({ cells }) => cells.some((each) => each.status === status)));

const chainKey = ({ rows }: CommitmentChain): readonly KeyItem[] => [
  ...chainMarks.map((mark) => point(chainShape(mark), chainMarkWords[mark])),
  ...ratedKey((status) => rows.some(({ figures }) => figures[status] > 0)),
];

const keyOf = (chart: Chart): readonly (KeyItem | null)[] => {
  switch (chart.kind) {
    case 'xmr':
      return xmrKey(chart);
    case 'escalation-timeline':
      return timelineKey(chart);
    case 'running-balance':
      return balanceKey(chart);
    case 'governance-calendar':
      return calendarKey(chart);
    case 'rank-strip':
      return stripKey(chart);
    case 'small-multiples':
      return multiplesKey(chart);
    case 'status-matrix':
      return matrixKey(chart);
    case 'commitment-chain':
      return chainKey(chart);
    default:
      return lineKey(chart);
  }
};

/** What the shapes and lines of a chart mean, for those that it uses. */
export const chartKey = (chart: Chart): readonly KeyItem[] => keyOf(chart).filter((item) => item !== null);
