import { expect, test } from 'vitest';
import { printable, sourceText } from './source-text.ts';

test('columns count characters, and lines end as any system ends them', () => {
  const { positionOf } = sourceText('ab\r\n🙂é,x\rz');
  expect(positionOf(0)).toEqual({ line: 1, column: 1 });
  expect(positionOf(8)).toEqual({ line: 2, column: 4 });
  expect(positionOf(10)).toEqual({ line: 3, column: 1 });
  expect(positionOf(11)).toEqual({ line: 3, column: 2 });
});

test('an excerpt is the line, or what of a long line is near', () => {
  expect(sourceText('one\ntwo\nthree').excerptAt(5)).toEqual({ text: 'two', caret: 1 });
  const { text, caret } = sourceText('x'.repeat(500)).excerptAt(400);
  expect(text).toHaveLength(141);
  expect(caret).toBe(81);
});

test('nothing in a file can steer the terminal', () => {
  expect(printable('a\u001b[31mb\tc\u202ed')).toBe('a [31mb c d');
});
