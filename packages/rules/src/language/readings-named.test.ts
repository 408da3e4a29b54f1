import { expect, test } from 'vitest';
import { readingsNamed } from './readings-named.ts';

test('a list of readings is named by its id, also where that is written like a file', () => {
  expect(readingsNamed({ alternatives: 'uptake-legend' })).toBe('uptake-legend');
  expect(readingsNamed({ alternatives: 'readings/flu.json' })).toBe('flu');
  expect(readingsNamed({})).toBeNull();
});
