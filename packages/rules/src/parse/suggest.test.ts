import { expect, test } from 'vitest';
import { suggest } from './suggest.ts';

test.each([
  ['valeu', 'value'],
  ['Value', 'value'],
  ['tagret', 'target'],
  ['misssed', 'missed'],
  ['vlu', null],
  ['population', null],
  ['', null],
])('%s is likely %s', (written, meant) => {
  expect(suggest(written, ['value', 'target', 'missed'])).toBe(meant);
});
