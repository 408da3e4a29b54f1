import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../bundles/content.ts';
import { newFolder } from '../home.fixture.ts';
import { effectTo } from '../story.fixture.ts';
import { fileDeliverer } from './file-deliverer.ts';

const due = (recipient: string) => {
  const effect = effectTo(recipient, 'riverside/late/1');
  return { ...effect, content: sha256(effect.bytes), attempt: 1 };
};

test('a file is named for its content, so that the second delivery is the first', async () => {
  const folder = newFolder();
  const { deliver } = fileDeliverer(folder);
  const effect = due('care-board');
  const receipt = `care-board/${effect.content}.txt`;
  expect(await deliver(effect)).toEqual({ ok: true, receipt });
  expect(await deliver(effect)).toEqual({ ok: true, receipt });
  expect(readdirSync(join(folder, 'care-board'))).toEqual([`${effect.content}.txt`]);
  expect(readFileSync(join(folder, receipt), 'utf8')).toBe('riverside/late/1: look at it.');
});

test.each(['../elsewhere', '/etc', 'Care Board', '', '.hidden'])('%j is no folder', async (recipient) => {
  const delivery = await fileDeliverer(newFolder()).deliver(due(recipient));
  expect(delivery).toMatchObject({ ok: false, again: false });
});

test('a folder that cannot be written to is tried again', async () => {
  const delivery = await fileDeliverer('/dev/null/x').deliver(due('care-board'));
  expect(delivery).toEqual({ ok: false, reason: 'ENOTDIR', again: true });
});
