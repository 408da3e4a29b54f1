import { expect, test } from 'vitest';
import { actionFacts } from './action-facts.ts';
import { action, sound } from './chain.fixture.ts';

test('working days since an action was due leave out the weekend and the bank holidays', () => {
  expect(actionFacts(action('A1', { due: '2026-04-02' }), sound, '2026-04-08')).toEqual({
    status: 'Under way',
    owner: true,
    due: true,
    'success-measure': true,
    dueOn: '2026-04-02',
    asOf: '2026-04-08',
    workingDaysPastDue: 2,
  });
});

test('before its day they are below nothing', () => {
  expect(actionFacts(action('A1', { due: '2026-04-08' }), sound, '2026-04-02').workingDaysPastDue).toBe(-2);
});

test('without a date, or beyond the known bank holidays, they are unknown and never 0', () => {
  expect(actionFacts(action('A1', { due: null, owners: [], serves: [] }), sound, '2026-04-08')).toMatchObject(
    {
      owner: false,
      due: false,
      'success-measure': false,
      dueOn: null,
      workingDaysPastDue: null,
    },
  );
  expect(actionFacts(action('A1', { due: '1999-12-31' }), sound, '2026-04-08').workingDaysPastDue).toBeNull();
});
