import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newFolder, newHome, opened } from '../home.fixture.ts';
import type { History } from '../open-history.ts';
import { startPostgres, type TestServer } from '../postgres.fixture.ts';
import { openQueue } from './open-queue.ts';
import type { Queue, QueuedJob, TakenJob } from './queue.ts';

const job = (key: string, order = 0): QueuedJob => ({
  ...{ key, order },
  data: { board: `the board of ${key}` },
});

let server: TestServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

const homes = {
  'in a folder': async () => opened(await newHome()),
  'on a server': async () => opened(newFolder(), await server.newDatabase()),
};

describe.each(Object.entries(homes))('a queue %s', (_, openHome) => {
  let history: History;
  let queue: Queue;
  const send = (...jobs: readonly QueuedJob[]) =>
    history.database.transaction((query) => queue.send(jobs, query));
  const taken = async (): Promise<TakenJob> => {
    const next = await queue.take({ waiting: true });
    if (next === null) throw new Error('nothing to take');
    return next;
  };
  const done = (each: TakenJob) => history.database.transaction((query) => queue.complete(each, query));

  beforeAll(async () => {
    history = await openHome();
    queue = await openQueue(history, { name: 'riverside', leaseSeconds: 1, mostAttempts: 3 });
    await history.database.query('create table tally (key text)');
  });
  afterAll(async () => {
    await queue.close();
    await history.close();
  });

  test('gives the lowest first, and the same key once, also after it was done', async () => {
    await send(job('b', 20), job('c', 30));
    await send(job('a', 10), job('c', 5));
    const seen: string[] = [];
    for (let next = await queue.take(); next !== null; next = await queue.take()) {
      expect(next.data).toEqual({ board: `the board of ${next.key}` });
      seen.push(next.key);
      await done(next);
    }
    expect(seen).toEqual(['a', 'b', 'c']);
    await send(job('a'));
    expect(await queue.take()).toBeNull();
  });

  test('queues nothing where the transaction that sends is undone', async () => {
    const undone = history.database.transaction(async (query) => {
      await queue.send([job('undone')], query);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await queue.count()).toEqual({ waiting: 0, taken: 0 });
  });

  test('undoes the effects of a worker whose lease has run out and whose job another was given', async () => {
    await send(job('slow'));
    const first = await taken();
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    await queue.takeBack();
    const second = await taken();
    expect(second).toEqual({ ...first, attempt: 2 });
    const work = (each: TakenJob) =>
      history.database.transaction(async (query) => {
        await query('insert into tally values ($1)', [each.key]);
        await queue.complete(each, query);
      });
    await expect(work(first)).rejects.toThrow('slow was given to another worker meanwhile');
    await work(second);
    await expect(work(first)).rejects.toThrow('given to another');
    expect(await history.database.query('select key from tally')).toEqual([{ key: 'slow' }]);
  });

  test('tries a job that failed again after a while, and gives it up after the last attempt', async () => {
    await send(job('poisoned'));
    await queue.fail(await taken(), 'The rules cannot be read.');
    expect(await queue.take()).toBeNull();
    expect(await queue.failures()).toEqual([
      {
        ...{ key: 'poisoned', data: { board: 'the board of poisoned' }, attempts: 1, dead: false },
        reason: 'The rules cannot be read.',
      },
    ]);
    await queue.fail(await taken(), 'Still not.');
    await queue.fail(await taken(), 'Never.');
    expect(await queue.take({ waiting: true })).toBeNull();
    expect(await queue.failures()).toMatchObject([{ attempts: 3, reason: 'Never.', dead: true }]);
  });

  test('is found as it was left', async () => {
    await send(job('next'));
    const before = await taken();
    await queue.close();
    queue = await openQueue(history, { name: 'riverside', leaseSeconds: 1, mostAttempts: 3 });
    if (history.home === 'server') {
      // Another worker may still be at it.
      expect(await queue.take({ waiting: true })).toBeNull();
      await done(before);
    } else {
      await done(await taken());
    }
    expect(await queue.count()).toEqual({ waiting: 0, taken: 0 });
  });

  test('has nothing of another workspace', async () => {
    const other = await openQueue(history, { name: 'hillside' });
    await send(job('ours'));
    expect(await other.take()).toBeNull();
    await done(await taken());
    await other.close();
  });
});
