import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundleStore } from '../bundles/bundle-store.ts';
import { newFolder, newHistory, newHome, opened, rowsOf } from '../home.fixture.ts';
import { openHistory } from '../open-history.ts';
import { tables } from '../schema/migrations.ts';
import { recordStory } from '../story.fixture.ts';
import { maintain } from './maintain.ts';
import { rebuild } from './rebuild.ts';

test('from the files alone the same rows are made again', async () => {
  const history = await newHistory();
  await recordStory(history);
  await maintain(history);
  const { database, close } = await newHistory();
  const rebuilt = await rebuild(history.store, database);
  expect(rebuilt).toEqual({ ok: true, records: history.store.ids().length, damaged: [] });
  for (const table of tables) {
    const rows = await rowsOf(history, table);
    expect(rows.length, table).toBeGreaterThan(0);
    expect(await rowsOf({ database }, table), table).toEqual(rows);
  }
  expect(await rebuild(history.store, database)).toMatchObject({ refusal: { code: 'target-not-empty' } });
  await close();
  await history.close();
});

test('a backup that is put back is the history again, though its database is not there', {
  timeout: 180_000,
}, async () => {
  const folder = await newHome();
  const history = await opened(folder);
  await recordStory(history);
  const before = await rowsOf(history, 'bundle');
  await history.close();
  const other = newFolder();
  for (const part of ['bundles', 'content'])
    cpSync(join(folder, part), join(other, part), { recursive: true });
  writeFileSync(join(other, 'bundles', '.unfinished-1-x.json'), '{ "half');
  const again = await openHistory({ folder: other, owner: 'a test', mustExist: true });
  if (!again.ok) throw new Error(again.refusal.code);
  expect(await rowsOf(again.history, 'bundle')).toEqual(before);
  expect(readdirSync(join(other, 'bundles')).filter((name) => name.startsWith('.'))).toEqual([]);
  await again.history.close();
});

test('a file that was changed on disk is not taken for what was put there', async () => {
  const history = await newHistory();
  await recordStory(history);
  const [id = ''] = history.store.ids();
  const bundle = history.store.read(id);
  if (bundle === null) throw new Error('not read');
  await history.close();
  const folder = newFolder();
  mkdirSync(join(folder, 'bundles'));
  const changed = { ...bundle, record: { ...bundle.record, kind: 'decision' } };
  writeFileSync(join(folder, 'bundles', `${id}.json`), JSON.stringify(changed));
  expect(bundleStore(folder).read(id)).toBeNull();
});
