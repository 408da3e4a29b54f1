import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { assessmentOf, recordingOf } from '../assessment.fixture.ts';
import { serverDatabase } from '../home/server-database.ts';
import { newHistory, newHome, opened, rowsOf } from '../home.fixture.ts';
import { openHistory } from '../open-history.ts';
import { startPostgres, type TestServer } from '../postgres.fixture.ts';
import { recordedAssessments } from '../read/recorded-assessments.ts';
import { recordAssessment } from '../record/record-assessment.ts';
import { sayRefusal } from '../refusal.ts';
import { tables } from '../schema/migrations.ts';
import { recordStory } from '../story.fixture.ts';
import { moveHistory } from './move-history.ts';
import { rebuild } from './rebuild.ts';

// Several databases are opened in each, which on a busy machine takes its time.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let server: TestServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

test('a history moves from its folder to a server with every row, and goes on there', async () => {
  const folder = await newHome();
  const embedded = await opened(folder);
  await recordStory(embedded);
  const connectionString = await server.newDatabase();

  const early = await openHistory({ folder, owner: 'a test', connectionString });
  expect(early).toMatchObject({ ok: false, refusal: { code: 'not-moved' } });

  const database = await serverDatabase(connectionString);
  const moved = await moveHistory(embedded.database, database);
  expect(moved.ok).toBe(true);
  for (const table of tables) {
    expect(await rowsOf({ database }, table), table).toEqual(await rowsOf(embedded, table));
  }
  const again = await moveHistory(embedded.database, database);
  expect(again.ok ? '' : sayRefusal(again.refusal)).toContain('Name an empty one; nothing was changed.');
  await database.close();
  await embedded.close();

  const onServer = await opened(folder, connectionString);
  const next = assessmentOf('2026-05-01', [
    { metric: 'care.on-time', period: '2026-03', status: 'amber', value: 79 },
  ]);
  const recorded = await recordAssessment(onServer, recordingOf(next), '2026-05-02T09:00:00.000Z');
  expect(recorded.isNew).toBe(true);
  await onServer.close();

  const back = await opened(folder);
  const days = (await recordedAssessments(back.database.query)).map(({ asOf }) => asOf);
  expect(days).toEqual(['2025-11-01', '2026-02-01', '2026-05-01']);
  await back.close();
});

test('the same story gives the same rows in both homes', async () => {
  const embedded = await newHistory();
  const onServer = await opened(await newHome(), await server.newDatabase());
  await recordStory(embedded);
  await recordStory(onServer);
  for (const table of tables) {
    expect(await rowsOf(onServer, table), table).toEqual(await rowsOf(embedded, table));
  }
  const database = await serverDatabase(await server.newDatabase());
  expect(await rebuild(onServer.store, database)).toMatchObject({ ok: true });
  for (const table of tables) {
    expect(await rowsOf({ database }, table), table).toEqual(await rowsOf(embedded, table));
  }
  await Promise.all([database, embedded, onServer].map((each) => each.close()));
});

test('two processes that record the same at once on a server record it once', async () => {
  const connectionString = await server.newDatabase();
  const [one, two] = await Promise.all([
    opened(await newHome(), connectionString),
    opened(await newHome(), connectionString),
  ]);
  const recording = recordingOf(assessmentOf('2026-05-01', []));
  const recorded = await Promise.all(
    [one, two].map((each) => recordAssessment(each, recording, '2026-05-02T09:00:00.000Z')),
  );
  expect(recorded.map(({ isNew }) => isNew).sort()).toEqual([false, true]);
  expect(await rowsOf(one, 'assessment')).toHaveLength(1);
  await Promise.all([one.close(), two.close()]);
});
