import { expect, test } from 'vitest';
import { saidOfRating, target, value } from './said-of.fixture.ts';

const otherwise = { status: null, outcome: 'Other' };
const codesOf = (when: object) =>
  saidOfRating({ bands: [{ status: 'red', when }], otherwise }).map((each) => each.split(':')[0]);

test.each([
  ['never true', { all: [value('lessThan', 80), value('moreThan', 90)] }, 'when condition-impossible'],
  ['never true of a percentage', value('atLeast', 100.5), null],
  ['always true of a percentage', value('atLeast', 0), 'when condition-certain'],
  [
    'never true of any target',
    { all: [value('lessThan', target), value('moreThan', { ...target, plus: { points: 1 } })] },
    'when condition-impossible',
  ],
  [
    'the innermost alone',
    { any: [value('lessThan', 50), { not: value('atLeast', 0) }] },
    'when/any/1/not condition-certain',
  ],
  [
    'implied by another',
    { all: [value('lessThan', 80), value('lessThan', 85)] },
    'when/all/1 condition-redundant',
  ],
  [
    'of two that say the same the last',
    { any: [value('atMost', 80), { not: value('moreThan', 80) }] },
    'when/any/1 condition-redundant',
  ],
])('%s', (_, when, found) => {
  if (found !== null) expect(codesOf(when)).toEqual([`ratings/0/bands/0/${found}`]);
  else expect(codesOf(when)).toEqual(['ratings/0/bands/0/when/value out-of-scale']);
});

test('what asks whether a fact is known says something, and what adds an unknown does too', () => {
  const known = { fact: 'comparator', with: 'england', operator: 'isKnown', value: true };
  expect(codesOf({ all: [known, value('lessThan', 80)] })).toEqual([]);
});
