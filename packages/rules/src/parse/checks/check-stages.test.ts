import { expect, test } from 'vitest';
import { faultsOf } from './faults-of.fixture.ts';

const about = { metrics: ['waits.long', 'waits.longer'], windows: ['month'] };
const said = (stages: readonly object[], context = {}) =>
  faultsOf({ ratings: [{ id: 'r', for: about, stages }] }, context).map((each) => each.slice(0, 60));
const longer = { metric: 'waits.longer', goal: 0, due: '2026-06' };
const long = { metric: 'waits.long', goal: 0, due: '2026-09' };

test('each metric has one stage, and each stage a metric', () => {
  expect(said([longer, long])).toEqual([]);
  expect(said([longer])[0]).toContain('ratings/0/stages stages-misfit: The rating is for waits.long');
  expect(said([longer, long, { metric: 'waits.short', goal: 0 }])[0]).toContain('stages/2/metric');
  expect(said([longer, long, { ...long, goal: 5 }])[0]).toContain('stages/2/metric stages-misfit');
});

test('no stage is due before an earlier one', () => {
  expect(said([longer, { ...long, due: '2026-05' }])[0]).toContain('ratings/0/stages/1/due stages-misfit');
});
