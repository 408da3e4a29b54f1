import { expect, test } from 'vitest';
import { saidOf } from './said-of.fixture.ts';

const missed = (is: boolean) => ({ when: { fact: 'missed', operator: 'is', value: is } });
const escalation = (window: string, raiseAfter: number, clearAfter: number, to = '2026-03') => ({
  forPeriods: { from: '2025-04', to },
  escalations: [
    {
      id: 'e',
      for: { metrics: ['m.share'], windows: [window] },
      raise: { ...missed(true), inARow: raiseAfter },
      clear: { ...missed(false), inARow: clearAfter },
      route: 'board',
    },
  ],
});

test('two in a row of a year within one year', () => {
  expect(saidOf(escalation('financial-year', 2, 1))).toEqual([
    'escalations/0/raise/inARow escalation-never-rises: The escalation never rises: it waits for 2 periods in a row, and the rule set is for one of the kind financial-year. Ask for fewer, or take a shorter kind of window.',
  ]);
  expect(saidOf(escalation('financial-year', 2, 1, '2027-03'))).toEqual([]);
});

test('four quarters and five', () => {
  expect(saidOf(escalation('quarter', 4, 4))).toEqual([]);
  expect(saidOf(escalation('quarter', 4, 5))[0]).toContain(
    'escalations/0/clear/inARow escalation-never-clears',
  );
});
