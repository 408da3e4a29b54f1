import { expect, test } from 'vitest';
import { assessmentOf, recordingOf } from '../assessment.fixture.ts';
import { newHistory } from '../home.fixture.ts';
import { recordAssessment } from '../record/record-assessment.ts';
import { lastPaper } from './last-paper.ts';

test('the last paper to a board is the latest before a day, and that of no other board', async () => {
  const history = await newHistory();
  for (const [day, board] of [
    ['2025-11-01', 'care-board'],
    ['2026-01-01', 'care-board'],
    ['2026-02-01', null],
  ] as const) {
    await recordAssessment(history, recordingOf(assessmentOf(day, []), board), `${day}T09:00:00.000Z`);
  }
  const last = async (board: string | null, before: string) =>
    (
      await lastPaper(history.database.query, {
        ...{ workspace: 'riverside', template: 'paper' },
        ...{ board, before },
      })
    )?.asOf;
  expect(await last('care-board', '2026-03-01')).toBe('2026-01-01');
  expect(await last('care-board', '2026-01-01')).toBe('2025-11-01');
  expect(await last('care-board', '2025-11-01')).toBeUndefined();
  expect(await last(null, '2026-03-01')).toBe('2026-02-01');
  expect(await last('another-board', '2026-03-01')).toBeUndefined();
  await history.close();
});
