import { expect, test } from 'vitest';
import type { Body } from './body.ts';
import { papersDue } from './papers-due.ts';

const board: Body = {
  id: 'board',
  title: 'The Board',
  meets: { time: '14:00', regularly: null, papers: { workingDaysBefore: 6, time: '12:00' } },
};

test.each([
  ['over two weekends', '2026-06-15', '2026-06-05'],
  ['over Good Friday and Easter Monday', '2026-04-09', '2026-03-30'],
])('%s, papers for the meeting of %s are due on %s', (_, meeting, due) =>
  expect(papersDue(board, meeting)).toBe(due),
);

test('what the body does not say, or the bank holidays are not known for, is null', () => {
  expect(papersDue({ id: 'board', title: 'The Board' }, '2026-06-15')).toBeNull();
  expect(
    papersDue({ ...board, meets: { time: '14:00', regularly: null, papers: null } }, '2026-06-15'),
  ).toBeNull();
  expect(papersDue(board, '2099-06-15')).toBeNull();
});
