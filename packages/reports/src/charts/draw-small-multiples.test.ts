import { expect, test } from 'vitest';
import { htmlText } from '../markup/html.ts';
import type { ChartPoint } from '../model/chart.ts';
import type { SmallMultiples } from '../model/small-multiples.ts';
import { charts } from '../words/english/charts.ts';
import { chartKey } from './chart-key.ts';
import { drawSmallMultiples } from './draw-small-multiples.ts';

const at = (label: string, actual: number | null, plan: number | null = 90): ChartPoint => ({
  label,
  actual,
  plan,
  mark: actual === null ? 'absent' : 'red',
});
const multiples: SmallMultiples = {
  kind: 'small-multiples',
  title: 'Uptake',
  unit: '%',
  decimals: 1,
  points: 'in-time',
  names: { actual: 'Ourshire', plan: 'target' },
  labels: [],
  panels: [
    { label: 'Flu', says: '80%', points: [at('2023', 80), at('2024', null), at('2025', 80)] },
    { label: 'RSV', says: '40%', points: [at('2023', 40), at('2024', 50), at('2025', 80)] },
    {
      label: 'A measure with a name that is as long as names of measures are',
      says: '60%',
      points: [at('2025', 60)],
    },
  ],
};
const drawn = (of: Partial<SmallMultiples> = {}): string =>
  htmlText(drawSmallMultiples({ ...multiples, ...of }, 'title', 'words', charts));

test('the drawing reads as it should', async () => {
  await expect(drawn()).toMatchFileSnapshot('../../test/golden/small-multiples.svg');
});

test('one figure stands at one height in every panel, whatever else is in it', () => {
  const panels = drawn().split('<g transform="translate(').slice(1).join('').split('\n');
  expect(panels.length).toBeGreaterThan(0);
  const heights = [
    ...drawn().matchAll(/<g transform="translate\([\d.]+ ([\d.]+)\)"><path class="missed"/g),
  ].map(([, y]) => y);
  // Two figures of Flu and the last of RSV are 80%.
  expect(heights).toHaveLength(6);
  expect(heights[0]).toBe(heights[1]);
  expect(heights[4]).toBe(heights[0]);
});

test('a month without a figure is drawn nowhere, and breaks the line', () => {
  expect(drawn().match(/class="missed"/g)).toHaveLength(6);
  expect(drawn()).toMatch(/<path class="actual" d="M[\d.,]+ZM[\d.,]+Z"\/>/);
});

test('points side by side are not joined, each has its plan, and the key says whose they are', () => {
  const aside = { points: 'side-by-side', labels: ['A, Ourshire', 'B, Theirs'] } as const;
  expect(drawn(aside)).not.toContain('class="actual"');
  expect(chartKey({ ...multiples, ...aside }, charts).map(({ words }) => words)).toEqual([
    'rated red',
    'target',
    'A, Ourshire',
    'B, Theirs',
  ]);
  expect(chartKey(multiples, charts).map(({ words }) => words)).toEqual(['Ourshire', 'rated red', 'target']);
});

test('draws nothing of nothing', () => {
  expect(drawn({ panels: [] })).toBe('');
});
