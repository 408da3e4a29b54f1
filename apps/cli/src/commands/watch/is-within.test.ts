import { posix, win32 } from 'node:path';
import { expect, test } from 'vitest';
import { isWithin } from './is-within.ts';

test.each([
  ['C:\\boards\\my area\\out', 'C:\\boards\\my area', true],
  ['C:\\boards\\my area', 'c:\\Boards\\My Area\\', true],
  ['C:/boards/café/out', 'C:\\boards\\café', true],
  ['C:\\boards\\my area papers', 'C:\\boards\\my area', false],
  ['D:\\boards\\my area\\out', 'C:\\boards\\my area', false],
  ['\\\\server\\share\\out', 'C:\\boards', false],
  ['C:\\boards\\my area\\..out', 'C:\\boards\\my area', true],
])('on Windows, %s within %s: %s', (inner, outer, within) => {
  expect(isWithin(inner, outer, win32)).toBe(within);
});

test.each([
  ['/boards/my area/out', '/boards/my area/', true],
  ['/boards/my area', '/boards/my area', true],
  ['/boards/my area/../out', '/boards/my area', false],
  ['/boards/my area-papers', '/boards/my area', false],
  ['/boards/my area/..out', '/boards/my area', true],
])('elsewhere, %s within %s: %s', (inner, outer, within) => {
  expect(isWithin(inner, outer, posix)).toBe(within);
});
