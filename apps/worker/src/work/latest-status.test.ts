import { expect, test } from 'vitest';
import { latestStatus } from './latest-status.ts';

test('in the midst of work it is told how it stood when that began, and after it how it stands', async () => {
  let done = 0;
  const latest = latestStatus(async () => done);
  let during: number | null = null;
  await latest.busyWith(async () => {
    done = 1;
    during = await latest.status();
    done = 2;
  });
  expect([during, await latest.status()]).toEqual([0, 2]);
});

test('a look between two pieces of work does not run beside either', async () => {
  const events: string[] = [];
  const slowly = async (name: string): Promise<void> => {
    events.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    events.push(`${name} ends`);
  };
  const latest = latestStatus(() => slowly('look'));
  await Promise.all([latest.status(), latest.busyWith(() => slowly('work')), latest.status()]);
  expect(events).toEqual(['look', 'look', 'work'].flatMap((name) => [`${name} begins`, `${name} ends`]));
});

test('a look that fails is told to whoever asked, and the work is done', async () => {
  const latest = latestStatus(() => Promise.reject(new Error('no database')));
  let isDone = false;
  await latest.busyWith(async () => {
    await expect(latest.status()).rejects.toThrow('no database');
    isDone = true;
  });
  expect(isDone).toBe(true);
});
