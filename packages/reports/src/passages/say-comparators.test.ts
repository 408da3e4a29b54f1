import type { Judgement } from '@ragstone/assurance';
import { expect, test } from 'vitest';
import { leicestershire } from '../../test/fixture/leicestershire.ts';
import { english } from '../words/english/english.ts';
import { sayComparators } from './say-comparators.ts';

const [first] = leicestershire.assessment.judgements;
if (first === undefined) throw new Error('no judgement');

const place = (placeName: string, value: number | null): Judgement['comparators'][number] => ({
  comparator: placeName,
  place: placeName,
  placeName,
  value,
  reasons: [],
  difference: null,
  merit: null,
});
const flu: Judgement = {
  ...first,
  unit: 'percent',
  decimals: 1,
  value: 31.9,
  target: null,
  comparators: [place('England', 41.8), place('Rutland', null), place('East Midlands', 42.7)],
};

test('a figure without a target is told with those it was set beside, as far as they are known', () => {
  expect(sayComparators(english, flu)).toBe('Beside England 41.8% and East Midlands 42.7%');
});

test('where a target decides, or no comparator has a figure, nothing is said', () => {
  expect(sayComparators(english, { ...flu, target: 50 })).toBeNull();
  expect(sayComparators(english, { ...flu, comparators: [place('England', null)] })).toBeNull();
});
