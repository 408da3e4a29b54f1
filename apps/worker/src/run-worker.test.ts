import { expect, test } from 'vitest';
import { newWorkspace, partnership, returnDue, workerOf, written } from './partnership.fixture.ts';
import { type RunningWorker, runWorker } from './run-worker.ts';
import type { WorkerStatus } from './status/worker-status.ts';
import { workOnce } from './work-once.ts';

const now = '2026-01-16T09:00:00.000Z';
const due = ['q3', 'q4'].map((id) => returnDue(id, '2026-01-30T12:00'));

/** Something that comes when it is called for. */
const signal = () => {
  let come = (): void => {};
  const came = new Promise<void>((resolve) => {
    come = resolve;
  });
  return { came, come: () => come() };
};

test('ended with a job in hand it finishes that, begins no other, and the next worker does the rest once', async () => {
  const folder = written(await newWorkspace(), partnership('riverside', { returns: due }));
  const { come: end, came: ended } = signal();
  // The first reminder asks how its recipient is reached: then it is in hand.
  const { options, events } = workerOf([folder], {
    channelsOf: () => {
      end();
      return ['file'];
    },
  });
  await runWorker(options, { clock: () => now, ended });
  const done = () => events.flatMap((event) => (event.event === 'job-done' ? [event.occurrence] : []));
  const before = done();
  expect(before.length).toBeGreaterThan(0);
  expect(before.filter((key) => key.startsWith('returns/')).length).toBeLessThan(due.length);
  expect(events.at(-1)).toEqual({ event: 'stopped' });
  expect(events.filter(({ event }) => event === 'job-failed')).toEqual([]);

  await workOnce(options, { at: now });
  const all = done();
  expect(all.filter((key) => key.startsWith('returns/'))).toHaveLength(due.length);
  expect(new Set(all).size).toBe(all.length);
});

test('it says how it stands while a round is going on, as it was before that', async () => {
  const folder = written(await newWorkspace(), partnership('riverside'));
  const { come: end, came: ended } = signal();
  let worker: RunningWorker | null = null;
  const during: (WorkerStatus | undefined)[] = [];
  const { options } = workerOf([folder], {
    deliverersOf: () => ({
      file: {
        deliver: async () => {
          // The round waits for this answer: did the answer wait for the round, neither would come.
          during.push(await worker?.status());
          end();
          return { ok: true, receipt: 'sent' };
        },
      },
    }),
  });
  await runWorker(options, {
    ...{ clock: () => now, ended },
    started: async (running) => {
      worker = running;
      return async () => {};
    },
  });
  expect(during[0]).toMatchObject({ now, workspaces: [{ id: 'riverside', state: 'well' }] });
  expect(during[0]?.workspaces[0]?.schedules.find(({ id }) => id === 'files')).toBeUndefined();
});
