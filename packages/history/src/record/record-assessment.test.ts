import { expect, test } from 'vitest';
import { assessmentOf, recordingOf } from '../assessment.fixture.ts';
import { newHistory, rowsOf } from '../home.fixture.ts';
import { inputsOf, reportsOf, ruleSetVersions } from '../read/kept-files.ts';
import { assessmentKnownThen, escalationsOf, judgementsOf, storyOf } from '../read/known-then.ts';
import { findAssessment, recordedAssessments } from '../read/recorded-assessments.ts';
import { tables } from '../schema/migrations.ts';
import { assessmentBytes, recordAssessment } from './record-assessment.ts';

const september = {
  metric: 'care.on-time',
  period: '2025-09',
  status: 'green',
  value: 81.30000000000001,
} as const;
const restated = { ...september, status: 'red', value: 61.2 } as const;
const early = assessmentOf('2025-11-01', [september]);
const late = assessmentOf('2026-02-01', [restated], 2);

test('an assessment is kept with its judgements, its inputs and its reports, byte for byte', async () => {
  const history = await newHistory();
  const { query } = history.database;
  const recording = recordingOf(early, 'care-board');
  const { id, isNew } = await recordAssessment(history, recording, '2025-11-03T09:00:00.000Z');
  expect(isNew).toBe(true);
  expect(await recordedAssessments(query)).toMatchObject([
    {
      id,
      workspace: 'riverside',
      asOf: '2025-11-01',
      release: '1.0.0',
      recordedAt: '2025-11-03T09:00:00.000Z',
    },
  ]);
  expect(await judgementsOf(query, id)).toMatchObject([
    { subject: 'care.on-time', period: '2025-09', status: 'green', value: 81.30000000000001, missed: false },
  ]);
  expect(await inputsOf(query, id)).toEqual([...recording.inputs].reverse());
  expect(await reportsOf(query, id)).toEqual(recording.reports);
  expect(assessmentBytes(early)).toEqual(assessmentBytes(structuredClone(early)));
  await history.close();
});

test('recording the same assessment twice changes nothing', async () => {
  const history = await newHistory();
  const first = await recordAssessment(history, recordingOf(early), '2025-11-03T09:00:00.000Z');
  const before = await Promise.all(tables.map((table) => rowsOf(history, table)));
  const again = await recordAssessment(history, recordingOf(early), '2025-12-24T23:59:59.999Z');
  expect(again).toEqual({ id: first.id, isNew: false });
  expect(await Promise.all(tables.map((table) => rowsOf(history, table)))).toEqual(before);
  await history.close();
});

test('a restated figure stands beside what was said before, and both dates can be asked for', async () => {
  const history = await newHistory();
  const { query } = history.database;
  await recordAssessment(history, recordingOf(early), '2025-11-03T09:00:00.000Z');
  await recordAssessment(history, recordingOf(late), '2026-02-03T09:00:00.000Z');
  const statusOn = async (asOf: string, recordedBy: string): Promise<string | undefined> => {
    const known = await assessmentKnownThen(query, { workspace: 'riverside', asOf, recordedBy });
    return known === null ? undefined : (await judgementsOf(query, known.id))[0]?.status;
  };
  expect(await statusOn('2025-12-31', '2026-06-01T00:00:00.000Z')).toBe('green');
  expect(await statusOn('2026-03-01', '2026-01-01T00:00:00.000Z')).toBe('green');
  expect(await statusOn('2026-03-01', '2026-06-01T00:00:00.000Z')).toBe('red');
  expect(await statusOn('2025-10-31', '2026-06-01T00:00:00.000Z')).toBeUndefined();
  const story = await storyOf(query, { workspace: 'riverside', subject: 'care.on-time', period: '2025-09' });
  expect(story.map(({ asOf, status, value }) => [asOf, status, value])).toEqual([
    ['2025-11-01', 'green', 81.30000000000001],
    ['2026-02-01', 'red', 61.2],
  ]);
  const found = await findAssessment(query, '2026-02-01');
  if (!found.ok) throw new Error('not found');
  expect(await escalationsOf(query, found.assessment.id)).toMatchObject([
    { rule: 'care/late', state: 'raised', level: 1, since: '2025-09', route: 'care-board' },
  ]);
  expect(await ruleSetVersions(query)).toMatchObject([
    { id: 'care', version: 1, firstRecordedAt: '2025-11-03T09:00:00.000Z' },
    { id: 'care', version: 2, firstRecordedAt: '2026-02-03T09:00:00.000Z' },
  ]);
  expect(await findAssessment(query, 'zzzz')).toEqual({ ok: false, matching: 0 });
  expect(await findAssessment(query, '')).toEqual({ ok: false, matching: 2 });
  await history.close();
});

test('another release is another record of the same day', async () => {
  const history = await newHistory();
  await recordAssessment(history, recordingOf(early), '2025-11-03T09:00:00.000Z');
  await recordAssessment(history, { ...recordingOf(early), release: '1.1.0' }, '2025-11-04T09:00:00.000Z');
  const all = await recordedAssessments(history.database.query, 'riverside');
  expect(all.map(({ release }) => release)).toEqual(['1.0.0', '1.1.0']);
  expect(new Set(all.map(({ body }) => body)).size).toBe(1);
  await history.close();
});

test('the database refuses to change a record, whoever asks', async () => {
  const history = await newHistory();
  await recordAssessment(history, recordingOf(late), '2025-11-03T09:00:00.000Z');
  const columns = await history.database.query<{ table: string; column: string }>(
    `select distinct on (table_name) table_name as table, column_name as column
      from information_schema.columns join pg_catalog.pg_tables on tablename = table_name
      where table_schema = 'ragstone' and data_type = 'text' order by table_name, ordinal_position`,
  );
  const refused: string[] = [];
  for (const { table, column } of columns) {
    if ((await rowsOf(history, table)).length === 0 || table === 'migration') continue;
    const change = history.database.query(`update ragstone.${table} set ${column} = 'x'`);
    await expect(change).rejects.toThrow(`a record of ragstone.${table} is never changed`);
    refused.push(table);
  }
  const recorded = ['content', 'bundle', 'assessment', 'input', 'rule_set', 'judgement', 'rating'];
  expect(refused.sort()).toEqual([...recorded, 'escalation', 'escalation_step', 'report'].sort());
  await history.close();
});
