import { expect, test } from 'vitest';
import { boards, line } from '../boards.fixture.ts';
import { eventsHaveOneDay } from './events-have-one-day.ts';

const event = (...days: readonly string[]) => ({
  id: 'agreed',
  title: 'Cabinet agrees',
  body: null,
  printed: days.map((on, index) => ({ on, source: line(index + 1) })),
  at: { ref: 'events', path: [] },
});

test('a day in March is none in April', () =>
  expect(eventsHaveOneDay(boards({ events: [event('2026-03-24', '2026-04')] }))).toMatchObject([
    {
      code: 'event-dated-two-ways',
      message:
        'Cabinet agrees is printed for more than one day: 24 March 2026 (paper, line 1), April 2026 (paper, line 2).',
    },
  ]));

test('a day in March is one of March', () =>
  expect(eventsHaveOneDay(boards({ events: [event('2026-03-24', '2026-03'), event('2026-04')] }))).toEqual(
    [],
  ));
