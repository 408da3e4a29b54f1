import { expect, test } from 'vitest';
import { cellReference, readReference } from './cell-reference.ts';

test.each([
  [0, 0, 'A1'],
  [2, 25, 'Z3'],
  [9, 26, 'AA10'],
  [0, 701, 'ZZ1'],
  [0, 702, 'AAA1'],
])('row %i and column %i is %s, and back', (row, column, reference) => {
  expect(cellReference(row, column)).toBe(reference);
  expect(readReference(reference)).toEqual({ row, column });
});

test('an absolute reference is one too, and other words are none', () => {
  expect(readReference('$B$3')).toEqual({ row: 2, column: 1 });
  expect(readReference('table_1')).toBeNull();
});
