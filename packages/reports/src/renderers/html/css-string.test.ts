import { expect, test } from 'vitest';
import { cssString } from './css-string.ts';

test('plain words stay, everything else is a code point', () => {
  expect(cssString('Board, 15 June 2026')).toBe('"Board, 15 June 2026"');
  expect(cssString('"</style>\n;}')).toBe('"\\22 \\3c \\2f style\\3e \\a \\3b \\7d "');
});
