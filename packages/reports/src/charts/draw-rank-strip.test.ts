import { expect, test } from 'vitest';
import { htmlText } from '../markup/html.ts';
import { type RankStrip, stripMarks } from '../model/rank-strip.ts';
import { charts } from '../words/english/charts.ts';
import { chartKey } from './chart-key.ts';
import { drawRankStrip } from './draw-rank-strip.ts';
import { stripShape } from './strip-shape.ts';

const strip: RankStrip = {
  kind: 'rank-strip',
  title: 'Coverage',
  unit: '%',
  decimals: 1,
  places: [
    { label: 'Ourshire, 94%', value: 94, mark: 'own' },
    { label: 'Hackton', value: 68, mark: 'end' },
    { label: 'Northby', value: 90, mark: 'other' },
    { label: 'Southby', value: 90, mark: 'other' },
    { label: 'Eastby', value: 96, mark: 'end' },
  ],
  beside: [{ label: 'England', value: 89 }],
  ends: { lowest: 'Worst: Hackton, 68%', highest: 'Best: Eastby, 96%' },
  says: ['Not drawn: 2 places, the figure is suppressed'],
};
const drawn = (of: Partial<RankStrip> = {}): string =>
  htmlText(drawRankStrip({ ...strip, ...of }, 'title', 'words', charts));

test('the drawing reads as it should', async () => {
  await expect(drawn()).toMatchFileSnapshot('../../test/golden/rank-strip.svg');
});

test('ours, the ends and the others have a form each, so that they are seen without colour', () => {
  const forms = stripMarks.map((mark) => htmlText(stripShape(mark)).replace(/class="[^"]+"/, ''));
  expect(new Set(forms).size).toBe(stripMarks.length);
});

test('places with one figure stand above each other, and each is there', () => {
  const placed = [...drawn().matchAll(/translate\(([\d.]+) ([\d.]+)\)/g)].map(([, x, y]) => [x, y]);
  expect(placed).toHaveLength(strip.places.length);
  const [, north, south] = placed;
  expect(north?.[0]).toBe(south?.[0]);
  expect(north?.[1]).not.toBe(south?.[1]);
});

test('ours, the ends, the nation and what is not drawn are named', () => {
  const words = ['Ourshire, 94%', 'England', 'Worst: Hackton, 68%', 'Best: Eastby, 96%', ...strip.says];
  for (const each of words) expect(drawn()).toContain(`>${each}</text>`);
});

test('the key names ours and the line; nothing is drawn without ours', () => {
  expect(chartKey(strip, charts).map(({ words }) => words)).toEqual([
    'Ourshire, 94%',
    'lowest and highest',
    'another place',
    'England',
  ]);
  expect(drawn({ places: strip.places.slice(1) })).toBe('');
});
