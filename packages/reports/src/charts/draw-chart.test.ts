import { expect, test } from 'vitest';
import { htmlText } from '../markup/html.ts';
import type { ChartPoint, LineChart } from '../model/chart.ts';
import { charts } from '../words/english/charts.ts';
import { tickLabels, valueScale } from './axis.ts';
import { drawChart } from './draw-chart.ts';

const point = (
  label: string,
  plan: number | null,
  actual: number | null,
  mark: ChartPoint['mark'],
): ChartPoint => ({ label, plan, actual, mark });

const chart: LineChart = {
  kind: 'actual-against-plan',
  title: 'Delay',
  unit: 'days',
  decimals: 2,
  betterIs: 'lower',
  points: [
    point('Apr', 0.45, 0.44, 'met'),
    point('May', 0.44, 0.61, 'missed'),
    point('Jun', 0.43, null, 'absent'),
    point('Jul', 0.42, null, 'absent'),
  ],
};

test('draws the plan through every period and the actual only where it is known', async () => {
  await expect(htmlText(drawChart(chart, 'title', 'words', charts))).toMatchFileSnapshot(
    '../../test/golden/chart.svg',
  );
});

test('what a missed plan looks like is told by shape', () => {
  const svg = htmlText(drawChart(chart, 'title', 'words', charts));
  expect(svg.match(/<circle class="met"/g)).toHaveLength(1);
  expect(svg.match(/<path class="missed"/g)).toHaveLength(1);
});

test('names months without a figure', () => {
  expect(htmlText(drawChart(chart, 'title', 'words', charts))).toContain('no figure');
});

test('draws nothing of nothing', () => {
  expect(
    htmlText(drawChart({ ...chart, points: [point('Apr', null, null, 'absent')] }, 'a', 'b', charts)),
  ).toBe('');
});

test.each([
  [
    [0.33, 0.73],
    ['0.2', '0.4', '0.6', '0.8'],
  ],
  [
    [85, 85],
    ['75', '80', '85', '90', '95'],
  ],
  [
    [0, 3],
    ['0', '1', '2', '3', '4'],
  ],
])('the axis of %j has round numbers on as many decimals as they need', (values, labels) => {
  expect(tickLabels(valueScale(values, [100, 0])).map((tick) => tick.label)).toEqual(labels);
});
