import { expect, test } from 'vitest';
import { saidOfRating, value } from './said-of.fixture.ts';

const bandsAt = (edge: number, unit = 'percent') => ({
  goalBands: { unit, red: { below: edge }, green: { from: edge } },
});
const unknownTarget = {
  metrics: [{ id: 'm.share', unit: 'percent', polarity: 'higher' }],
} as const;

test.each([
  [0.85, 'Was 85 meant?'],
  [8500, 'Was 85 meant?'],
  [850, 'Was 85 meant?'],
])('%d beside a target of 85%%', (edge, meant) => {
  expect(saidOfRating(bandsAt(edge))[0]).toContain(meant);
});

test('shares beside percents are seen without a target, percents are not', () => {
  expect(saidOfRating(bandsAt(0.9), 'm.share', unknownTarget)[0]).toContain('Was 90 meant?');
  expect(saidOfRating(bandsAt(90), 'm.share', unknownTarget)).toEqual([]);
  const small = { metrics: [{ ...unknownTarget.metrics[0], range: { to: 2 } }] };
  expect(saidOfRating(bandsAt(0.5), 'm.share', small)).toEqual([]);
});

test('a number that no figure can be, with nothing to suggest', () => {
  const bands = [{ status: 'red', when: value('lessThan', -5) }];
  expect(saidOfRating({ bands, otherwise: { status: null, outcome: 'Fine' } })[0]).toContain(
    'or state the range of the metric',
  );
});
