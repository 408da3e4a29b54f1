import { expect, test } from 'vitest';
import { literal } from './literal.ts';

test.each([
  ["'amber'", 'amber'],
  ['-1.5', -1.5],
  ['null', null],
  ['undefined', undefined],
  ['NaN', Number.NaN],
  [
    "{ status: 'green', 'not-rated': [1, { two: true }] }",
    { status: 'green', 'not-rated': [1, { two: true }] },
  ],
])('reads %s', (text, value) => {
  expect(literal(text)).toEqual(value);
});

test.each(['new Date()', 'status', '1, 2', '{ ...rest }', 'f()', 'a green one', '[1', ''])(
  'refuses %j',
  (text) => {
    expect(() => literal(text)).toThrow('not a literal');
  },
);
