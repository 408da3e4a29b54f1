import { expect, test } from 'vitest';
import { saidOfRating, target, value } from './said-of.fixture.ts';

const late = {
  all: [
    { fact: 'due', operator: 'is', value: true },
    { fact: 'workingDaysPastDue', operator: 'moreThan', value: 0 },
  ],
};
const action = { for: { each: 'action' } };

test('an action without a date would be green', () => {
  const bands = [
    { status: 'red', when: late },
    { status: 'green', when: { not: late } },
  ];
  expect(saidOfRating({ ...action, bands })).toEqual([
    'ratings/0/bands/1 green-is-remainder: Green is what is left: it asks for nothing, so it takes what nobody thought of. It is green for due no, workingDaysPastDue not known. Say what green needs.',
  ]);
});

test('a word that nobody named would be green', () => {
  const bands = [{ status: 'green', when: { fact: 'status', operator: 'isNot', value: 'Late' } }];
  expect(saidOfRating({ ...action, bands })[0]).toContain('status "something else"');
});

test('what is not worse than the target is as good', () => {
  const bands = [
    { status: 'red', when: value('worseThan', target) },
    { status: 'green', when: { not: value('worseThan', target) } },
  ];
  expect(saidOfRating({ bands })).toEqual([]);
});
