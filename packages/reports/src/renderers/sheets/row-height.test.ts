import { expect, test } from 'vitest';
import { rowHeight } from './row-height.ts';

const text = (length: number) => ({ kind: 'text', text: 'x'.repeat(length) }) as const;

test('a row is as tall as its longest text wrapped to its column', () => {
  expect(rowHeight([text(3), text(3)], [{ width: 10 }, { width: 10 }])).toBe(17.5);
  expect(rowHeight([text(3), text(20)], [{ width: 10 }, { width: 10 }])).toBe(48.5);
  expect(rowHeight([text(20), text(3)], [{ width: 30 }, { width: 10 }])).toBe(17.5);
});

test('no row is taller than a spreadsheet takes, and none has no line', () => {
  expect(rowHeight([text(10_000)], [{ width: 10 }])).toBe(409);
  expect(rowHeight([], [])).toBe(17.5);
});
