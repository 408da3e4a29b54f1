import { expect, test } from 'vitest';
import { faultsOf } from './faults-of.fixture.ts';

const context = {
  metrics: [
    { id: 'cases.number', unit: 'count', polarity: 'lower' },
    { id: 'cases.rate', unit: 'per-100000', polarity: 'lower' },
  ],
} as const;
const said = (name: string) =>
  faultsOf({ protect: [{ for: { metrics: [name] }, hideCountsBelow: 10, show: 'fewer than 10' }] }, context);

test('only counts are hidden for being small', () => {
  expect(said('cases.number')).toEqual([]);
  expect(said('cases.*')).toEqual([
    'protect/0/for protection-misfit: "hideCountsBelow" hides counts, and cases.rate is in per 100,000.',
  ]);
});
