import { expect, test } from 'vitest';
import { htmlText } from '../markup/html.ts';
import type { XmrChart, XmrMark } from '../model/xmr-chart.ts';
import { charts } from '../words/english/charts.ts';
import { drawXmrChart } from './draw-xmr-chart.ts';

const limits = { mean: 50, lowerProcessLimit: 44, upperProcessLimit: 56 };
const marks: readonly XmrMark[] = ['common-cause', 'improvement', 'concern', 'neither', 'ghosted', 'missing'];

const chart: XmrChart = {
  kind: 'xmr',
  title: 'Share',
  unit: '%',
  decimals: 1,
  target: 58,
  points: marks.map((mark, index) => ({
    label: `2025-0${index + 1}`,
    value: mark === 'missing' ? null : 50 + index,
    mark,
  })),
  phases: [
    { from: 0, to: 2, ...limits, reason: null },
    { from: 3, to: 5, ...limits, reason: 'a new ward' },
  ],
};
const drawn = (of: Partial<XmrChart> = {}): string =>
  htmlText(drawXmrChart({ ...chart, ...of }, 'title', 'words', charts));

test('each kind of point has a shape of its own, and what is missing has none', () => {
  const shapes = [...drawn().matchAll(/<g transform="[^"]+">(<[^>]+>)<\/g>/g)].map((match) => match[1]);
  expect(shapes).toHaveLength(5);
  const forms = shapes.map((shape) => shape?.replace(/ class="[^"]+"/, ''));
  expect(new Set(forms).size).toBe(5);
});

test('a missing point breaks the line', () => {
  const gap = chart.points.map((point, index) => (index === 2 ? { ...point, value: null } : point));
  expect(/class="actual" d="([^"]+)"/.exec(drawn({ points: gap }))?.[1]?.match(/M/g)).toHaveLength(2);
});

test('limits by phase, with a numbered mark where they were recalculated', () => {
  expect(drawn().match(/class="limit"/g)).toHaveLength(2);
  expect(drawn()).toMatch(/class="recalculation"[\s\S]*>R1</);
  expect(drawn({ phases: chart.phases.slice(0, 1) })).not.toContain('recalculation');
});

test('a target where there is one; nothing is drawn of nothing', () => {
  expect(drawn()).toContain('class="target"');
  expect(drawn({ target: null })).not.toContain('class="target"');
  expect(drawn({ points: chart.points.map((point) => ({ ...point, value: null })) })).toBe('');
});

test('of many points only some have words under the axis', () => {
  const points = Array.from({ length: 60 }, (_, index) => ({
    label: `M${index}`,
    value: 50,
    mark: 'common-cause' as const,
  }));
  expect(drawn({ points }).match(/>M\d+</g)).toHaveLength(6);
});
