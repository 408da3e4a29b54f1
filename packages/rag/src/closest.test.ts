import { expect, test } from 'vitest';
import { closest } from './closest.ts';

test.each([
  ['vlaue', ['value', 'valid'], 'value'],
  ['adultSocialCare', ['adult_social_care', 'source'], 'adult_social_care'],
  ['1', ['001', '010'], '001'],
  ['metric', ['place', 'document'], null],
  ['', ['a'], null],
  ['x'.repeat(1000), ['x'.repeat(999)], null],
  ['ab', ['ac', 'aa'], 'aa'],
  ['bb', ['cb', 'abb'], 'abb'],
  ['yes', ['Yes', 'No'], 'Yes'],
  [
    'On track to meet the goal',
    ['On track to meet goal', 'Not on track to meet goal'],
    'On track to meet goal',
  ],
  ['Not on track', ['On track to meet goal', 'Not on track to meet goal'], null],
  ['metric', [], null],
])('%s among %j is %s', (word, words, meant) => {
  expect(closest(word, words)).toBe(meant);
  expect(closest(word, [...words].reverse())).toBe(meant);
});
