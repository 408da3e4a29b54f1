import { expect, test } from 'vitest';
import { saidOf, value } from './said-of.fixture.ts';

const escalation = (raise: object, clear: object) => ({
  escalations: [
    {
      id: 'e',
      for: { metrics: ['m.share'], windows: ['month'] },
      raise: { when: raise },
      clear: { when: clear },
      route: 'board',
    },
  ],
});
const missed = (is: boolean) => ({ fact: 'missed', operator: 'is', value: is });
const status = (is: string) => ({ fact: 'status', operator: 'is', value: is });
const contradiction = { all: [value('lessThan', 10), value('moreThan', 20)] };

test.each([
  [contradiction, value('atLeast', 80), 'escalations/0/raise/when escalation-never-rises'],
  [value('lessThan', 80), contradiction, 'escalations/0/clear/when escalation-never-clears'],
  [value('lessThan', 85), value('moreThan', 80), 'escalations/0/clear/when clear-contradicts-raise'],
])('%#', (raise, clear, found) => {
  expect(saidOf(escalation(raise, clear)).map((each) => each.split(':')[0])).toEqual([found]);
});

test('a threshold to be raised at and another to be cleared at', () => {
  expect(saidOf(escalation(value('lessThan', 80), value('atLeast', 85)))).toEqual([]);
});

test('what is red was missed, and a miss is a value worse than its target', () => {
  expect(saidOf(escalation(status('red'), missed(false)))).toEqual([]);
  const met = { fact: 'value', operator: 'atLeastAsGoodAs', value: { fact: 'target' } };
  expect(saidOf(escalation(missed(true), met))).toEqual([]);
});
