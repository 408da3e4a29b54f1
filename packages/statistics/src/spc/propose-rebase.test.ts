import { expect, test } from 'vitest';
import { isRefusal } from '../refusal.ts';
import { proposeRebase } from './propose-rebase.ts';
import { spcChart } from './spc-chart.ts';

const steady = [50, 52, 49, 51, 48, 50, 53, 49, 51, 50, 48, 52, 50, 49, 51, 52];

const proposal = (values: readonly number[]) => {
  const points = values.map((value, ordinal) => ({ ordinal, value }));
  const chart = spcChart(points, { dialect: 'nhsr-plot-the-dots', polarity: 'higher' });
  if (isRefusal(chart)) throw new Error(chart.code);
  return proposeRebase(chart);
};

test('a shift that lasts to the end is proposed, with its evidence', () => {
  expect(proposal([...steady, ...steady.slice(0, 12).map((value) => value + 30)])).toEqual({
    at: 16,
    side: 'high',
    points: 12,
    meanBefore: expect.closeTo(63.13, 1),
    meanSince: expect.closeTo(80.25, 2),
  });
});

test('too short a shift, and one that has ended, propose nothing', () => {
  expect(proposal([...steady, ...steady.slice(0, 9).map((value) => value + 30)])).toBeNull();
  expect(proposal([...steady, ...steady.slice(0, 12).map((value) => value + 30), 50])).toBeNull();
  expect(proposal(steady)).toBeNull();
});
