import { expect, test } from 'vitest';
import { newHistory, rowsOf } from '../home.fixture.ts';
import type { History } from '../open-history.ts';
import { recordAll } from '../record/record-all.ts';
import { effectTo } from '../story.fixture.ts';
import { backOffInSeconds, mostAttempts } from './back-off.ts';
import { claimEffects } from './claim-effects.ts';
import { deliverDue } from './deliver-due.ts';
import type { Deliverer } from './deliverer.ts';
import { effectRecordable } from './effect.ts';
import { outboxOf } from './outbox-of.ts';

const nine = '2026-02-03T09:00:00.000Z';

const withEffects = async (...keys: readonly string[]): Promise<History> => {
  const history = await newHistory();
  await recordAll(
    history,
    keys.map((key) => effectRecordable(effectTo('care-board', key))),
    nine,
  );
  return history;
};

const later = (seconds: number): string => new Date(Date.parse(nine) + seconds * 1000).toISOString();

test('what was delivered is never tried again, and the same key is never taken twice', async () => {
  const history = await withEffects('a', 'b');
  const seen: string[] = [];
  const file: Deliverer = {
    deliver: async ({ key }) => {
      seen.push(key);
      return { ok: true, receipt: 'ok' };
    },
  };
  const options = { by: 'a test', clock: () => nine, deliverers: { file } };
  expect((await deliverDue(history, options)).map(({ outcome }) => outcome)).toEqual([
    'delivered',
    'delivered',
  ]);
  const changed = effectRecordable({ ...effectTo('care-board', 'a'), bytes: new Uint8Array([1]) });
  await recordAll(history, [changed], later(60));
  await deliverDue(history, { ...options, clock: () => later(86_400) });
  expect(seen).toEqual(['a', 'b']);
  expect(await outboxOf(history.database.query, 'delivered')).toHaveLength(2);
  await history.close();
});

test('a failure waits twice as long each time, and ends as a dead letter with its reason', async () => {
  const history = await withEffects('a');
  const file: Deliverer = {
    deliver: async () => {
      throw new Error('the server hung up');
    },
  };
  let seconds = 0;
  const options = { by: 'a test', clock: () => later(seconds), deliverers: { file } };
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    expect(await deliverDue(history, options)).toMatchObject([
      { number: attempt, outcome: attempt === mostAttempts ? 'dead' : 'failed' },
    ]);
    seconds += backOffInSeconds(attempt) - 1;
    expect(await deliverDue(history, options)).toEqual([]);
    seconds += 1;
  }
  expect(await outboxOf(history.database.query, 'dead')).toMatchObject([
    { key: 'a', attempts: mostAttempts, reason: 'the server hung up' },
  ]);
  expect(await rowsOf(history, 'attempt')).toHaveLength(mostAttempts);
  await history.close();
});

test('what cannot be helped by trying again is dead at once', async () => {
  const history = await withEffects('a');
  const file: Deliverer = { deliver: async () => ({ ok: false, reason: 'no such board', again: false }) };
  await deliverDue(history, { by: 'a test', clock: () => nine, deliverers: { file } });
  expect(await outboxOf(history.database.query, 'dead')).toMatchObject([{ reason: 'no such board' }]);
  await history.close();
});

test('what one has claimed no other is given, until the claim runs out', async () => {
  const history = await withEffects('a', 'b');
  const claim = { by: 'one', now: nine, channels: ['file'], atMost: 1, seconds: 300 };
  const keys = async (now: string): Promise<readonly string[]> =>
    (await claimEffects(history.database, { ...claim, now, by: 'two', atMost: 5 })).map(({ key }) => key);
  expect((await claimEffects(history.database, claim)).map(({ key }) => key)).toEqual(['a']);
  expect(await keys(nine)).toEqual(['b']);
  expect(await keys(later(299))).toEqual([]);
  expect(await keys(later(300))).toEqual(['a', 'b']);
  await history.close();
});

test('a channel that nobody serves stays due', async () => {
  const history = await withEffects('a');
  expect(await deliverDue(history, { by: 'a test', clock: () => nine, deliverers: {} })).toEqual([]);
  expect(await outboxOf(history.database.query, 'due')).toMatchObject([
    { key: 'a', attempts: 0, reason: null },
  ]);
  await history.close();
});

test('the wait is a minute, then doubles, and is never longer than six hours', () => {
  expect([1, 2, 3, 9, 10, 50].map(backOffInSeconds)).toEqual([60, 120, 240, 15_360, 21_600, 21_600]);
});
