import { expect, test } from 'vitest';
import { faultsOf } from './faults-of.fixture.ts';

const bands = { goalBands: { unit: 'percent', red: { below: 80 }, green: { from: 80 } } };
const said = (...abouts: readonly object[]) =>
  faultsOf({ ratings: abouts.map((about, index) => ({ id: `r-${index}`, for: about, ...bands })) }).map(
    (each) => each.split(':')[0],
  );
const overlap = ['ratings/1/for standing-overlap'];

test('two ratings stand for one subject', () => {
  expect(said({ metrics: ['m.one'] }, { metrics: ['m.*'] })).toEqual(overlap);
  expect(
    said({ metrics: ['m.one'], windows: ['month'] }, { metrics: ['m.one'], windows: ['quarter'] }),
  ).toEqual([]);
});

test('other places, another part of the people and what is excepted are other subjects', () => {
  const one = { metrics: ['m.one'] };
  expect(said({ ...one, places: ['a', 'b'] }, { ...one, places: ['b'] })).toEqual(overlap);
  expect(said({ ...one, places: ['a'] }, { ...one, places: ['b'] })).toEqual([]);
  expect(said({ ...one, breakdown: { sex: 'female' } }, one)).toEqual([]);
  expect(said({ ...one, breakdown: { sex: 'female' } }, { ...one, breakdown: { sex: 'female' } })).toEqual(
    overlap,
  );
  expect(said(one, { metrics: ['m.*'], except: ['m.one'] })).toEqual([]);
});
