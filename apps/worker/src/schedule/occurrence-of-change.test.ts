import { expect, test } from 'vitest';
import { occurrenceOfChange } from './occurrence-of-change.ts';

test('one state of the files is one occurrence, whenever it is seen', () => {
  const first = occurrenceOfChange('abc', '2026-03-02T09:00:00Z');
  expect(first).toMatchObject({ key: 'files/abc', job: 'import', at: '2026-03-02T09:00:00.000Z' });
  expect(occurrenceOfChange('abc', '2026-03-03T09:00:00Z').key).toBe(first.key);
});
