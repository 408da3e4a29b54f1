import { pointShape } from '../../charts/point-shape.ts';
import { timelineShape } from '../../charts/timeline-shape.ts';
import { xmrPointShape } from '../../charts/xmr-point-shape.ts';
import { type Html, html } from '../../markup/html.ts';
import { type Chart, type LineChart, pointMarks, pointMarkWords } from '../../model/chart.ts';
import {
  type EscalationTimeline,
  timelineMarks,
  timelineMarkWords,
} from '../../model/escalation-timeline.ts';
import { type XmrChart, xmrMarks, xmrMarkWords } from '../../model/xmr-chart.ts';

const pointItem = (shape: Html | null, words: string): Html =>
  html`<li><svg viewBox="-7 -7 14 14">${shape}</svg>${words}</li>`;

const lineItem = (kind: string, words: string): Html =>
  html`<li><svg viewBox="0 0 22 14" class="wide"><path class="${kind}" d="M1 7H21"/></svg>${words}</li>`;

const lineKey = (chart: LineChart): readonly (Html | null)[] => {
  const used = pointMarks.filter(
    (mark) => mark !== 'absent' && chart.points.some((point) => point.mark === mark),
  );
  const plan = chart.points.some((point) => point.plan !== null);
  return [
    chart.names === undefined ? null : lineItem('actual', chart.names.actual),
    ...used.map((mark) => pointItem(pointShape(mark), pointMarkWords[mark])),
    plan ? lineItem('plan', chart.names?.plan ?? 'plan') : null,
  ];
};

const xmrKey = ({ points, phases, target }: XmrChart): readonly (Html | null)[] => {
  const used = xmrMarks.filter((mark) => mark !== 'missing' && points.some((point) => point.mark === mark));
  return [
    ...used.map((mark) => pointItem(xmrPointShape(mark), xmrMarkWords[mark])),
    lineItem('mean', 'mean'),
    lineItem('limit', 'process limits'),
    target === null ? null : lineItem('target', 'target'),
    phases.length > 1 ? lineItem('recalculation', 'R, limits recalculated') : null,
  ];
};

const timelineKey = ({ periods }: EscalationTimeline): readonly (Html | null)[] => [
  ...timelineMarks
    .filter((mark) => periods.some((period) => period.mark === mark))
    .map((mark) => pointItem(timelineShape(mark), timelineMarkWords[mark])),
  periods.some(({ decisions }) => decisions.length > 0)
    ? lineItem('recalculation', 'A, B, what was decided')
    : null,
];

const keyOf = (chart: Chart): readonly (Html | null)[] => {
  switch (chart.kind) {
    case 'xmr':
      return xmrKey(chart);
    case 'escalation-timeline':
      return timelineKey(chart);
    default:
      return lineKey(chart);
  }
};

/** What the shapes and lines of a chart mean, for those that it uses. */
export const renderKey = (chart: Chart): Html =>
  html`<ul class="key" aria-hidden="true">${keyOf(chart)}</ul>`;
