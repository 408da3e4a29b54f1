import { expect, test } from 'vitest';
import { boards, line, paper } from '../boards.fixture.ts';
import { papersAreDatedBeforeTheirMeeting } from './papers-are-dated-before-their-meeting.ts';

const dated = (on: string) =>
  papersAreDatedBeforeTheirMeeting(
    boards({ papers: [paper('2026-06-15', { dated: { on, source: line(799) } })] }),
  );

test('a paper dated after the meeting that had it', () =>
  expect(dated('2026-06-30')).toMatchObject([
    {
      code: 'paper-dated-after-meeting',
      severity: 'warning',
      message:
        '“Progress” is dated 30 June 2026, 15 days after The Board had it on 15 June 2026. What that meeting saw was not this version.',
      source: { line: 799 },
    },
  ]));

test('one of the day itself is in time', () => expect(dated('2026-06-15')).toEqual([]));
