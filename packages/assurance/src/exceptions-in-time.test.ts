import { expect, test } from 'vitest';
import { assess } from './assess.ts';
import { figureOf, workspaceOf } from './workspace.fixture.ts';

const at = { ref: 'fixture.json', path: [] };
const missed = ['2025-04', '2025-05', '2025-06'].flatMap((month) => [
  figureOf('target', 'share', month, 80),
  figureOf('actual', 'share', month, month === '2025-04' ? 82 : 70),
]);

test('a miss says since when, when the body that it goes to meets next, and by when its papers must come', () => {
  const { exceptions } = assess(
    workspaceOf(missed, {
      bodies: [
        {
          ...{ id: 'board', title: 'The Board', at },
          meets: { time: '14:00', regularly: null, papers: { workingDaysBefore: 6, time: '12:00' } },
        },
      ],
      routes: [{ for: { metrics: ['share'] }, to: 'board', at }],
      meetings: [
        { body: 'board', on: '2025-12-10', at },
        { body: 'board', on: '2026-01-20', at },
      ],
    }),
    { asOf: '2025-12-15' },
  );
  expect(
    exceptions.find(({ kind, subject }) => kind === 'missed' && subject.metric === 'share'),
  ).toMatchObject({
    since: '2025-05',
    ask: null,
    route: 'board',
    nextMeeting: '2026-01-20',
    papersDue: '2026-01-12',
  });
});
