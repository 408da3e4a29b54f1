import { expect, test } from 'vitest';
import { plan, sound } from '../chain.fixture.ts';
import { pointsAreAddressed } from './points-are-addressed.ts';

const point = {
  id: 'p',
  ref: '3',
  says: 'no money',
  to: null,
  owners: ['lead'],
  due: '2026-03-31',
  source: { document: 'paper', line: 1 },
};

test('a point for escalation names who should decide', () => {
  const pointsForEscalation = [{ ...point, to: 'board' }];
  expect(pointsAreAddressed({ ...sound, deliveryPlans: [plan({ pointsForEscalation })] })).toEqual([]);
});

test('one that does not is raised to nobody', () => {
  expect(
    pointsAreAddressed({ ...sound, deliveryPlans: [plan({ pointsForEscalation: [point] })] }),
  ).toMatchObject([{ code: 'no-recipient', figures: { title: '3, no money' } }]);
});
