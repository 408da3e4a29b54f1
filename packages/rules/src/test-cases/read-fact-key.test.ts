import { expect, test } from 'vitest';
import { factKey } from '../language/fact-reference.ts';
import { readFactKey } from './read-fact-key.ts';

test.each([
  'value',
  'success-measure',
  'comparator[with=england]',
  'value[window=quarter;breakdown=age:65+,sex:female]',
  'value[metric=vaccination.flu.over-65]',
  'significance[with=england;interval=99.8]',
])('%s reads back', (key) => {
  const reference = readFactKey(key);
  expect(reference && factKey(reference)).toBe(key);
});

test.each([
  '',
  'value[',
  'value[]',
  'value[with]',
  'value[window=fortnight]',
  'value[at=noon]',
  'value[interval=90]',
  'value[breakdown=sex]',
])('%j is no key', (key) => {
  expect(readFactKey(key)).toBeNull();
});
