import { cpSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Bundle, HistoryRecord } from './bundles/bundle.ts';
import { newHome, opened, rowsOf } from './home.fixture.ts';
import { effectRecordable } from './outbox/effect.ts';
import { contentsNamed } from './record/apply-bundle.ts';
import { recordAll } from './record/record-all.ts';
import { tables } from './schema/migrations.ts';
import { effectTo, recordStory } from './story.fixture.ts';

const copyFiles = (from: string, to: string): void => {
  for (const part of ['bundles', 'content']) cpSync(join(from, part), join(to, part), { recursive: true });
};

const truncate = (file: string): void => truncateSync(file, Math.floor(readFileSync(file).byteLength / 2));
const flipOneBit = (file: string): void => {
  const bytes = readFileSync(file);
  const middle = Math.floor(bytes.byteLength / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  writeFileSync(file, bytes);
};
const empty = (file: string): void => writeFileSync(file, '');

test('what is torn is told, set aside and never believed; put back from a copy, the history is whole', {
  timeout: 120_000,
}, async () => {
  const story = await newHome();
  const whole = await opened(story);
  await recordStory(whole);
  const rows = await Promise.all(tables.map((table) => rowsOf(whole, table)));
  const bundles = whole.store
    .ids()
    .map((id) => whole.store.read(id))
    .filter((bundle) => bundle !== null);
  await whole.close();
  const of = (kind: HistoryRecord['kind']): Bundle[] => bundles.filter(({ record }) => record.kind === kind);

  const folder = await newHome();
  copyFiles(story, folder);
  const bundleFile = (id: string): string => join(folder, 'bundles', `${id}.json`);
  const [[decision], [attempt], [report], effects] = [
    of('decision'),
    of('attempt'),
    of('report'),
    of('effect'),
  ];
  if (!decision || !attempt || report?.record.kind !== 'report')
    throw new Error('the story has lost something');
  flipOneBit(bundleFile(decision.id));
  empty(bundleFile(attempt.id));
  // Its report names an assessment that nobody has any more.
  truncate(bundleFile(report.record.assessment));
  // Both say the same bytes in the story only where their keys are the same, and they are not.
  const [first, second] = effects;
  const [hash = ''] = first === undefined ? [] : contentsNamed(first.record);
  truncate(join(folder, 'content', `${hash}.gz`));

  const torn = await opened(folder);
  const expected = [decision.id, attempt.id, report.id, report.record.assessment, first?.id];
  expect(torn.damaged).toEqual(expect.arrayContaining(expected));
  expect(torn.damaged).not.toContain(second?.id);
  const kept = await rowsOf(torn, 'bundle');
  expect(kept).toHaveLength(bundles.length - torn.damaged.length);
  for (const id of torn.damaged) expect(kept.join('\n')).not.toContain(id);
  expect(readdirSync(join(folder, 'damaged')).sort()).toEqual(
    [...torn.damaged.map((id) => `${id}.json`), `${hash}.gz`].sort(),
  );
  await torn.close();

  copyFiles(story, folder);
  const mended = await opened(folder);
  expect(mended.damaged).toEqual([]);
  expect(await rowsOf(mended, 'bundle')).toEqual(rows[tables.indexOf('bundle')]);
  expect(await rowsOf(mended, 'judgement')).toEqual(rows[tables.indexOf('judgement')]);
  await mended.close();
});

test('a record that is made again takes the place of a file that was torn', async () => {
  const folder = await newHome();
  const history = await opened(folder);
  const effect = effectRecordable(effectTo('care-board', 'riverside/late/1'));
  const record = () => recordAll(history, [effect], '2026-02-05T09:00:00.000Z');
  await record();
  const [id = ''] = history.store.ids();
  truncate(join(folder, 'bundles', `${id}.json`));
  expect(history.store.read(id)).toBeNull();
  await record();
  expect(history.store.read(id)?.id).toBe(id);
  await history.close();
});
