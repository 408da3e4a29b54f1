import { afterAll, beforeAll, expect, test } from 'vitest';
import { assessmentOf, recordingOf } from '../assessment.fixture.ts';
import { newHome, opened, rowsOf } from '../home.fixture.ts';
import type { History } from '../open-history.ts';
import { openQueue } from '../queue/open-queue.ts';
import { planUntil } from '../queue/plan-until.ts';
import type { Queue } from '../queue/queue.ts';
import { isDone, lastRuns, runsOf } from '../read/runs.ts';
import { effectTo } from '../story.fixture.ts';
import { packAssessment } from './record-assessment.ts';
import { type RunToRecord, recordRun } from './record-run.ts';

const dueAt = '2026-03-02T09:00:00.000Z';
const doneAt = '2026-03-02T09:01:00.000Z';
const runOf = (occurrence: string, due = dueAt): RunToRecord['run'] => ({
  ...{ workspace: 'riverside', occurrence, schedule: 'care-board/paper', job: 'render' },
  ...{ board: 'care-board', dueAt: due },
});
const september = { metric: 'care.on-time', period: '2025-09', status: 'red', value: 60 } as const;
const recording = recordingOf(assessmentOf('2026-03-02', [september]), 'care-board');
const paper: RunToRecord = {
  run: runOf('care-board/paper/2026-03-02'),
  assessment: { packed: packAssessment(recording), reports: recording.reports },
  effects: [effectTo('care-board', 'riverside/care-board/paper/2026-03-02')],
};
const plan = (until: string, seen: (string | null)[] = []) =>
  planUntil(history.database, queue, {
    ...{ workspace: 'riverside', until },
    dueSince: async (since) => {
      seen.push(since);
      return [{ key: `until ${until}`, order: 1, data: {} }];
    },
  });

let history: History;
let queue: Queue;
beforeAll(async () => {
  history = await opened(await newHome());
  queue = await openQueue(history, { name: 'riverside' });
});
afterAll(async () => {
  await queue.close();
  await history.close();
});

test('what a run made, that it was done, and the end of its job are kept together or not at all', async () => {
  const undone = recordRun(history, paper, doneAt, async () => {
    throw new Error('another worker has it');
  });
  await expect(undone).rejects.toThrow('another worker has it');
  for (const table of ['assessment', 'report', 'effect', 'run']) {
    expect(await rowsOf(history, table)).toEqual([]);
  }
  let ended = 0;
  const end = async () => {
    ended += 1;
  };
  await recordRun(history, paper, doneAt, end);
  await recordRun(history, paper, '2026-03-03T09:00:00.000Z', end);
  expect(ended).toBe(2);
  for (const table of ['assessment', 'report', 'effect']) {
    expect(await rowsOf(history, table)).toHaveLength(1);
  }
  expect(await runsOf(history.database.query, 'riverside')).toEqual([{ ...paper.run, doneAt }]);
  expect(await isDone(history.database.query, 'riverside', 'care-board/paper/2026-03-02')).toBe(true);
  expect(await isDone(history.database.query, 'hillside', 'care-board/paper/2026-03-02')).toBe(false);
});

test('the last run of a schedule is the one that was due last, whenever it was done', async () => {
  const early = { run: runOf('care-board/paper/2026-02-02', '2026-02-02T09:00:00.000Z'), assessment: null };
  await recordRun(history, { ...early, effects: [] }, '2026-03-05T09:00:00.000Z', async () => {});
  expect(await lastRuns(history.database.query, 'riverside')).toMatchObject([{ dueAt, doneAt }]);
});

test('where it is not noted up to when a workspace was looked at, it is up to its last run', async () => {
  const seen: (string | null)[] = [];
  await plan('2026-03-04T09:00:00.000Z', seen);
  expect(seen).toEqual([dueAt]);
});

test('each stretch of time is looked at once', async () => {
  const seen: (string | null)[] = [];
  await plan('2026-03-05T09:00:00.000Z', seen);
  await plan('2026-03-05T09:00:00.000Z', seen);
  await plan('2026-03-01T09:00:00.000Z', seen);
  await plan('2026-03-06T09:00:00.000Z', seen);
  expect(seen).toEqual(['2026-03-04T09:00:00.000Z', '2026-03-05T09:00:00.000Z']);
  expect(await queue.count()).toEqual({ waiting: 3, taken: 0 });
});
