import { expect, test } from 'vitest';
import { assessmentOf, recordingOf } from '../assessment.fixture.ts';
import { newHistory, rowsOf } from '../home.fixture.ts';
import { recordedAssessments } from '../read/recorded-assessments.ts';
import { recordAssessment } from '../record/record-assessment.ts';
import { tables } from '../schema/migrations.ts';
import { recordStory } from '../story.fixture.ts';
import { exportedTables, exportTable } from './export-history.ts';
import { rebuild } from './rebuild.ts';
import { retain } from './retain.ts';

test('old assessments go with their reports and files; decisions, sendings and the latest stay', async () => {
  const history = await newHistory();
  await recordStory(history);
  const before = { decisions: await rowsOf(history, 'decision'), attempts: await rowsOf(history, 'attempt') };
  const retention = await retain(history, '2026-01-01');
  expect(retention.assessments).toHaveLength(1);
  expect(retention.records).toBe(2);
  const left = await recordedAssessments(history.database.query);
  expect(left.map(({ asOf }) => asOf)).toEqual(['2026-02-01']);
  expect(await rowsOf(history, 'decision')).toEqual(before.decisions);
  expect(await rowsOf(history, 'attempt')).toEqual(before.attempts);

  expect(await retain(history, '2030-01-01')).toEqual({ assessments: [], records: 0 });
  const { database, close } = await newHistory();
  expect(await rebuild(history.store, database)).toMatchObject({ ok: true });
  for (const table of tables) {
    expect(await rowsOf({ database }, table), table).toEqual(await rowsOf(history, table));
  }
  await close();
  await history.close();
});

test('a table is exported as a row of JSON on each line, whole and in a fixed order', async () => {
  const history = await newHistory();
  for (const month of ['01', '02', '03']) {
    const assessment = assessmentOf(`2026-${month}-01`, [
      { metric: 'care.on-time', period: '2025-09', status: 'amber', value: 79.5 },
    ]);
    await recordAssessment(history, recordingOf(assessment), `2026-${month}-02T09:00:00.000Z`);
  }
  const textOf = async (table: (typeof exportedTables)[number], atATime?: number): Promise<string> => {
    let text = '';
    for await (const piece of exportTable(history.database.query, table, atATime)) text += piece;
    return text;
  };
  const days = (await textOf('assessment'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).as_of);
  expect(days).toEqual(['2026-01-01', '2026-02-01', '2026-03-01']);
  for (const table of exportedTables) {
    expect((await textOf(table, 2)).split('\n').length - 1).toBe((await rowsOf(history, table)).length);
    expect(await textOf(table, 2)).toBe(await textOf(table));
  }
  await history.close();
});
