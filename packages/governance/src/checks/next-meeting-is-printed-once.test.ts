import { expect, test } from 'vitest';
import { boards, line, meeting } from '../boards.fixture.ts';
import { nextMeetingIsPrintedOnce } from './next-meeting-is-printed-once.ts';

const next = [
  { on: '2026-06-15', source: line(52) },
  { on: '2026-06-03', source: line(296) },
];

test('two days for the next meeting, with the one on which it was held', () => {
  const meetings = [meeting('2026-02-26', { next }), meeting('2026-06-15')];
  const message = (asOf: string) =>
    nextMeetingIsPrintedOnce(boards({ meetings, asOf })).map((each) => each.message);
  const printed =
    'The meeting of The Board after 26 February 2026 is printed for more than one day: 15 June 2026 (paper, line 52), 3 June 2026 (paper, line 296).';
  expect(message('2026-06-15')).toEqual([`${printed} It was held on 15 June 2026.`]);
  expect(message('2026-06-01')).toEqual([printed]);
});

test('one day is one, and so are a month and a day of it', () => {
  const month = [next[0], { on: '2026-06', source: line(1) }].filter((each) => each !== undefined);
  for (const days of [next.slice(0, 1), month])
    expect(nextMeetingIsPrintedOnce(boards({ meetings: [meeting('2026-02-26', { next: days })] }))).toEqual(
      [],
    );
});
