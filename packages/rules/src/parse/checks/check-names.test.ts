import { expect, test } from 'vitest';
import { faultsOf } from './faults-of.fixture.ts';

const context = {
  metrics: [{ id: 'm.one', unit: 'percent', polarity: 'higher' }],
  targets: ['plan'],
  places: ['local:here'],
} as const;
const said = (parts: object) => faultsOf(parts, context).map((each) => each.split(':')[0]);
const rating = (about: object, form: object = { milestones: { target: 'plan', between: 'path' } }) => ({
  ratings: [{ id: 'r', for: { metrics: ['m.one'], windows: ['month'], ...about }, ...form }],
});

test('metrics, exceptions, places and targets of the new forms', () => {
  expect(said(rating({}))).toEqual([]);
  expect(said(rating({ metrics: ['m.*'], except: ['m.oen'] }))).toEqual([
    'ratings/0/for/except/0 unknown-name',
  ]);
  expect(said(rating({ places: ['local:there'] }))).toEqual(['ratings/0/for/places/0 unknown-name']);
  expect(said(rating({}, { milestones: { target: 'plna', between: 'path' } }))).toEqual([
    'ratings/0/milestones/target unknown-name',
  ]);
  const protect = [{ for: { metrics: ['n.*'] }, hideCountsBelow: 10, show: 'few' }];
  expect(said({ protect })).toEqual(['protect/0/for/metrics/0 unknown-name']);
});
