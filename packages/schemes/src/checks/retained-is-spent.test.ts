import { expect, test } from 'vitest';
import { fund2026, plan, schedule } from '../year-2026-27.fixture.ts';
import { retainedIsSpent } from './retained-is-spent.ts';

const checked = (schemes: typeof schedule.schemes) =>
  retainedIsSpent({ fund: fund2026, statements: [plan], schedules: [{ ...schedule, schemes }] });

test('what is kept back is spent', () => {
  expect(checked(schedule.schemes)).toEqual([]);
});

test('without one shared scheme it is not', () => {
  expect(checked(schedule.schemes.filter(({ number }) => number !== 30))).toMatchObject([
    {
      code: 'retained-is-not-spent',
      figures: { retained: 883_505, spent: 815_150, difference: 68_355 },
      message:
        'The bodies leave £883,505 of their allocations of Disabled Facilities Grant; its shared schemes spend £815,150, £68,355 less.',
    },
  ]);
});

test('where a body has no line, nothing can be said', () => {
  expect(checked(schedule.schemes.filter(({ body }) => body !== 'melton'))).toEqual([]);
});
