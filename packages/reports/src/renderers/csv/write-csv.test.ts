import { expect, test } from 'vitest';
import { inert, writeCsv } from './write-csv.ts';

test('quotes what holds a comma, a quote, a line end or a space before it, and ends every line alike', () => {
  expect(
    writeCsv([
      ['a', 'b'],
      ['1,5', 'say "no"'],
      [' =1', ''],
    ]),
  ).toBe('a,b\r\n"1,5","say ""no"""\r\n" =1",\r\n');
});

test.each(['=cmd()', '+1', '-1', '@sum', '＝1'])('%j begins no formula', (text) => {
  expect(inert(text)).toBe(` ${text}`);
});

test('other texts stay as they are', () => {
  expect(inert('a = b')).toBe('a = b');
  expect(inert('')).toBe('');
});
