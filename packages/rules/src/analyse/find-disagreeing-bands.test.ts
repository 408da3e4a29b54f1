import { expect, test } from 'vitest';
import { saidOfRating, value } from './said-of.fixture.ts';

const better = { fact: 'trend', operator: 'is', value: 'getting-better' };

test('bands of the same fact that overlap without one lying within the other', () => {
  const red = { status: 'red', when: value('lessThan', 87) };
  const green = { status: 'green', when: value('atLeast', 85) };
  const says = 'Two bands hold at once: m.share: value 85%.';
  expect(saidOfRating({ bands: [green, red] })[0]).toContain(says);
  expect(saidOfRating({ bands: [red, green] })[0]).toContain(says);
});

test('a narrower band before a wider one is how bands are read', () => {
  const bands = [
    { status: 'green', when: value('atLeast', 95) },
    { status: 'amber', when: value('atLeast', 90) },
  ];
  expect(saidOfRating({ bands, otherwise: { status: 'red' } })).toEqual([]);
});

test('of other facts it matters where the greener is read first', () => {
  const otherwise = { status: null, outcome: 'Neither' };
  const green = { status: 'green', when: better };
  const red = { status: 'red', when: value('lessThan', 80) };
  expect(saidOfRating({ bands: [green, red], otherwise })[0]).toContain('ratings/0/bands/1 bands-disagree');
  expect(saidOfRating({ bands: [red, green], otherwise })).toEqual([]);
});

test('an exception by name is meant', () => {
  const bands = [
    { status: 'green', when: { fact: 'status', operator: 'is', value: 'Done' } },
    { status: 'red', when: { fact: 'workingDaysPastDue', operator: 'moreThan', value: 0 } },
  ];
  expect(
    saidOfRating({ for: { each: 'action' }, bands, otherwise: { status: null, outcome: 'Open' } }),
  ).toEqual([]);
});
