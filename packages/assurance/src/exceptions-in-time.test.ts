import { expect, test } from 'vitest';
import { assess } from './assess.ts';
import { figureOf, workspaceOf } from './workspace.fixture.ts';

const at = { ref: 'fixture.json', path: [] };
const missed = ['2025-04', '2025-05', '2025-06'].flatMap((month) => [
  figureOf('target', 'share', month, 80),
  figureOf('actual', 'share', month, month === '2025-04' ? 82 : 70),
]);

test('a miss says since when, and when the body that it goes to meets next', () => {
  const { exceptions } = assess(
    workspaceOf(missed, {
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
  });
});
