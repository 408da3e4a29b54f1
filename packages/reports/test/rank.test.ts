import type { PlaceRanking } from '@ragstone/assurance';
import { expect, test } from 'vitest';
import type { PaperInput } from '../src/index.ts';
import { asText } from './fixture/as-text.ts';
import { threeYears } from './fixture/attendances.ts';

const { assessment } = threeYears;
const latest = assessment.judgements.findLast(({ value }) => value !== null);
if (latest === undefined || latest.value === null) throw new Error('nothing is judged');
const own = { place: latest.place, placeName: latest.placeName, value: latest.value, reasons: [] };

const among = (...values: readonly (number | null)[]): PaperInput => {
  const ranking: PlaceRanking = {
    metric: latest.metric,
    period: latest.period,
    breakdown: latest.breakdown,
    places: [
      own,
      ...values.map((value, index) => ({
        place: `E0600000${index}`,
        placeName: `Place ${index}`,
        value,
        reasons: value === null ? (['suppressed'] as const) : [],
      })),
    ],
  };
  return { ...threeYears, assessment: { ...assessment, rankings: [ranking] } };
};
const told = (...values: readonly (number | null)[]): string =>
  asText('dashboard', 'markdown', among(...values));

test('a place among others has its rank, with how many share it', () => {
  const text = told(own.value + 1, own.value, own.value - 1);
  expect(text).toMatch(/Rank 2 of 4, 1 the (best|lowest)\. Of 3 others 3 have a figure/);
  expect(text).toContain('1 the same.');
});

test('where one has no figure only a range is given; it is named with its reason and never drawn', () => {
  const input = among(own.value + 1, null, own.value - 1);
  const text = asText('dashboard', 'markdown', input);
  expect(text).toContain('Rank between 2 and 3 of 4');
  expect(text).toContain('so no rank is given');
  expect(text).toMatch(/the figure is (suppressed|withheld)[^|]*: Place 1\./i);
  const svg = /<figure id="[^"]+-rank">[\s\S]*?<\/svg>/.exec(asText('dashboard', 'html', input))?.[0] ?? '';
  // Ours and the two ends.
  expect(svg.match(/<g transform/g)).toHaveLength(3);
});

test('figures that binary arithmetic alone tells apart are one figure', () => {
  expect(told(own.value + 1e-14, own.value - 1)).toContain('1 the same.');
});

test('the best and the worst are those of the places that have a figure, where some have none', () => {
  const ends = (...values: readonly (number | null)[]): string =>
    /<figure id="[^"]+-rank">[\s\S]*?<\/figure>/.exec(asText('dashboard', 'html', among(...values)))?.[0] ??
    '';
  expect(ends(own.value + 1, null)).toContain('of those with a figure: Place 0');
  expect(ends(own.value + 1, own.value - 1)).not.toContain('of those with a figure');
});

test('a metric that is ranked among none has no strip', () => {
  expect(asText('dashboard', 'html', threeYears)).not.toContain('-rank"');
});
