import type { Html } from '../markup/html.ts';
import type { Chart } from '../model/chart.ts';
import { drawChart } from './draw-chart.ts';
import { drawXmrChart } from './draw-xmr-chart.ts';

/** Any chart as SVG, named by one element and described by another; nothing where it has nothing to draw. */
export const draw = (chart: Chart, labelledBy: string, describedBy: string): Html =>
  chart.kind === 'xmr'
    ? drawXmrChart(chart, labelledBy, describedBy)
    : drawChart(chart, labelledBy, describedBy);
