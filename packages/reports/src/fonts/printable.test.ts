import { expect, test } from 'vitest';
import { fonts } from '../../test/fixture/fonts.ts';
import { breakLongWords } from './break-long-words.ts';
import { printableIn } from './printable.ts';

const printable = printableIn(fonts);

test.each([
  ['Ŵ £1,592 ● ▲ ◆ “quoted”', 'Ŵ £1,592 ● ▲ ◆ “quoted”'],
  ['plain words, in two parts: a & b', 'plain words, in two parts: a & b'],
  ['two  spaces', 'two spaces'],
  ['smile \u{1f600}', 'smile [U+1F600]'],
  ['漢', '[U+6F22]'],
  ['a\u202eb\u200bc', 'a[U+202E]b[U+200B]c'],
  ['half \ud83d', 'half [U+D83D]'],
  ['\u0000\u001b', '[U+0000][U+001B]'],
  ['two\n lines\t', 'two lines '],
])('%j is printed %j', (text, printed) => {
  expect(printable(text)).toBe(printed);
});

test('a long run gets places where a line may end, and words and hyphens have theirs', () => {
  expect(breakLongWords('x'.repeat(25))).toBe(`${'x'.repeat(12)}\u200b${'x'.repeat(12)}\u200bx`);
  expect(breakLongWords('bcf.discharged-on-ready-date in words')).toBe(
    'bcf.discharged-on-ready-date in words',
  );
});
