import { type Status, statuses } from '@ragstone/rag';
import { type Html, html } from '../markup/html.ts';
import { type Chart, type LineChart, pointMarks } from '../model/chart.ts';
import { type CommitmentChain, chainMarks } from '../model/commitment-chain.ts';
import { type EscalationTimeline, timelineMarks } from '../model/escalation-timeline.ts';
import { calendarMarks, type GovernanceCalendar } from '../model/governance-calendar.ts';
import { type RankStrip, stripMarks } from '../model/rank-strip.ts';
import { balanceMarks, type RunningBalance } from '../model/running-balance.ts';
import type { SmallMultiples } from '../model/small-multiples.ts';
import type { StatusMatrix } from '../model/status-matrix.ts';
import { type XmrChart, xmrMarks } from '../model/xmr-chart.ts';
import type { ChartWords } from '../words/page-words.ts';
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

const lineKey = (chart: LineChart, { lines, marks }: ChartWords): readonly (KeyItem | null)[] => {
  const used = pointMarks.filter(
    (mark) => mark !== 'absent' && chart.points.some((each) => each.mark === mark),
  );
  const plan = chart.points.some((each) => each.plan !== null);
  return [
    chart.names === undefined ? null : line('actual', chart.names.actual),
    ...used.map((mark) => point(pointShape(mark), marks.points[mark])),
    plan ? line('plan', chart.names?.plan ?? lines.plan) : null,
  ];
};

const xmrKey = (
  { points, phases, target }: XmrChart,
  { lines, marks }: ChartWords,
): readonly (KeyItem | null)[] => {
  const used = xmrMarks.filter((mark) => mark !== 'missing' && points.some((each) => each.mark === mark));
  return [
    ...used.map((mark) => point(xmrPointShape(mark), marks.process[mark])),
    line('mean', lines.mean),
    line('limit', lines.limits),
    target === null ? null : line('target', lines.target),
    phases.length > 1 ? line('recalculation', lines.recalculated) : null,
  ];
};

const timelineKey = (
  { periods }: EscalationTimeline,
  { lines, marks }: ChartWords,
): readonly (KeyItem | null)[] => [
  ...timelineMarks
    .filter((mark) => periods.some((period) => period.mark === mark))
    .map((mark) => point(timelineShape(mark), marks.timeline[mark])),
  periods.some(({ decisions }) => decisions.length > 0) ? line('recalculation', lines.decisions) : null,
];

const balanceKey = ({ rows }: RunningBalance, { marks }: ChartWords): readonly KeyItem[] => {
  const used = new Set(rows.flatMap(balanceParts).map(({ mark }) => mark));
  return balanceMarks
    .filter((mark) => used.has(mark))
    .map((mark) => point(balanceShape(mark, -7, 7, -4, 4), marks.balance[mark]));
};

const calendarKey = ({ rows }: GovernanceCalendar, { lines, marks }: ChartWords): readonly KeyItem[] => [
  ...calendarMarks
    .filter((mark) => rows.some(({ days }) => days.some((day) => day.mark === mark)))
    .map((mark) => point(calendarShape(mark), marks.calendar[mark])),
  line('plan', lines.today),
];

const stripKey = ({ places, beside }: RankStrip, { marks }: ChartWords): readonly KeyItem[] => [
  ...stripMarks.flatMap((mark) => {
    const of = places.find((each) => each.mark === mark);
    if (of === undefined) return [];
    return [point(stripShape(mark), mark === 'own' ? of.label : marks.strip[mark])];
  }),
  ...(beside.length === 0 ? [] : [line('plan', beside.map(({ label }) => label).join(', '))]),
];

const multiplesKey = (
  { panels, points, names, labels }: SmallMultiples,
  { marks }: ChartWords,
): readonly (KeyItem | null)[] => {
  const all = panels.flatMap((panel) => panel.points);
  const used = pointMarks.filter((mark) => mark !== 'absent' && all.some((each) => each.mark === mark));
  return [
    points === 'in-time' ? line('actual', names.actual) : null,
    ...used.map((mark) => point(pointShape(mark), marks.points[mark])),
    names.plan !== null && all.some(({ plan }) => plan !== null) ? line('plan', names.plan) : null,
    ...labels.map((words) => point(null, words)),
  ];
};

const ratedKey = ({ statuses: named }: ChartWords, used: (status: Status) => boolean): readonly KeyItem[] =>
  statuses.filter(used).map((status) => point(statusShape(status), named[status]));

const matrixKey = ({ rows }: StatusMatrix, words: ChartWords): readonly KeyItem[] =>
  ratedKey(words, (status) => rows.some(({ cells }) => cells.some((each) => each.status === status)));

const chainKey = ({ rows }: CommitmentChain, words: ChartWords): readonly KeyItem[] => [
  ...chainMarks.map((mark) => point(chainShape(mark), words.marks.chain[mark])),
  ...ratedKey(words, (status) => rows.some(({ figures }) => figures[status] > 0)),
];

const keyOf = (chart: Chart, words: ChartWords): readonly (KeyItem | null)[] => {
  switch (chart.kind) {
    case 'xmr':
      return xmrKey(chart, words);
    case 'escalation-timeline':
      return timelineKey(chart, words);
    case 'running-balance':
      return balanceKey(chart, words);
    case 'governance-calendar':
      return calendarKey(chart, words);
    case 'rank-strip':
      return stripKey(chart, words);
    case 'small-multiples':
      return multiplesKey(chart, words);
    case 'status-matrix':
      return matrixKey(chart, words);
    case 'commitment-chain':
      return chainKey(chart, words);
    default:
      return lineKey(chart, words);
  }
};

/** What the shapes and lines of a chart mean, for those that it uses. */
export const chartKey = (chart: Chart, words: ChartWords): readonly KeyItem[] =>
  keyOf(chart, words).filter((item) => item !== null);
