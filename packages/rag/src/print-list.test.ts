import { expect, test } from 'vitest';
import { printList } from './print-list.ts';

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j is printed as "%s"', (items, printed) => {
  expect(printList(items)).toBe(printed);
});
