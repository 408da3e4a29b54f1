import { expect, test } from 'vitest';
import { metrics } from './metrics.fixture.ts';
import { metricSchema } from './schemas.ts';

const [share, , delay] = metrics;
const complaints = (value: object): readonly string[] =>
  (metricSchema.safeParse(value).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('/')}: ${message}`,
  );

test.each(metrics)('$id is a metric', (metric) => {
  expect(complaints(metric)).toEqual([]);
});

test.each(['derive-then-aggregate', 'aggregate-then-derive'])('percentages are not added up, %s', (order) => {
  expect(complaints({ ...share, aggregation: { method: 'sum', order } })).toEqual([
    'aggregation/method: percentages are not added up: write "mean" or "none", or give the counts and derive the percentage from them',
  ]);
  expect(complaints({ ...share, aggregation: { method: 'mean', order } })).toEqual([]);
});

test('one that is derived from parts that are added up first adds no percentages', () => {
  const derived = { ...delay, unit: 'percent', decimals: 1 };
  const sum = (order: string) => ({ ...derived, aggregation: { method: 'sum', order } });
  expect(complaints(sum('aggregate-then-derive'))).toEqual([]);
  expect(complaints(sum('derive-then-aggregate'))).toHaveLength(1);
});
