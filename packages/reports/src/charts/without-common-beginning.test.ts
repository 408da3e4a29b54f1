import { expect, test } from 'vitest';
import { withoutCommonBeginning } from './without-common-beginning.ts';

test('what all begin with is left out, part by part', () => {
  expect(
    withoutCommonBeginning([
      'Talking therapies, recovery, Leicester',
      'Talking therapies, recovery, Rutland',
    ]),
  ).toEqual(['Leicester', 'Rutland']);
  expect(withoutCommonBeginning(['Flu vaccine, aged 2 and 3', 'Flu vaccine, aged 65'])).toEqual([
    'Aged 2 and 3',
    'Aged 65',
  ]);
});

test.each([
  ['nothing in common', ['Flu, at 2', 'RSV, at 75']],
  ['a part of a word in common', ['Flu at 2', 'Flu at 3']],
  ['one of them has nothing more', ['Flu', 'Flu, at 2']],
  ['two alike', ['Flu, at 2', 'Flu, at 2']],
  ['one alone', ['Flu, at 2']],
])('they are left as they are: %s', (_, labels) => {
  expect(withoutCommonBeginning(labels)).toEqual(labels);
});
