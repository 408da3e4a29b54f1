import { expect, test } from 'vitest';
import { printable } from './printable.ts';

test.each([
  ['two\nlines\tand\r\nmore', 'two lines and more'],
  ['a\u0000b\u001bc', 'a[U+0000]b[U+001B]c'],
  ['paid \u202egnihton', 'paid [U+202E]gnihton'],
  ['half \ud83d of a pair', 'half [U+D83D] of a pair'],
  ['whole 😀, ŵ, £, <b>', 'whole 😀, ŵ, £, <b>'],
  ['\uffff', '[U+FFFF]'],
])('%j is written %j', (text, written) => {
  expect(printable(text)).toBe(written);
});
