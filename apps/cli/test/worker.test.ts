import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { giveHistory } from './give-history.ts';
import { runRagstone } from './run-ragstone.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ragstone worker '));
});
afterAll(() => rm(folder, { recursive: true }));

const worker = (...args: readonly string[]) => runRagstone(['worker', ...args]);

/** A workspace with nothing in it but a return that is due at noon in London. */
const workspace = async (id: string): Promise<string> => {
  const place = join(folder, id);
  await mkdir(place);
  await writeFile(join(place, 'workspace.json'), JSON.stringify({ id, title: `The partnership of ${id}` }));
  const definition = {
    ...{ id: 'q4', title: 'The return', financialYear: 'FY2025-26', due: '2026-05-19T12:00[Europe/London]' },
    ...{
      sections: [{ id: 'cover', title: 'Cover', questions: [] }],
      signOffs: [],
      source: { document: 'plan', line: 1 },
    },
  };
  await writeFile(
    join(place, 'q4.return-definitions.json'),
    JSON.stringify({ returnDefinitions: [definition] }),
  );
  await writeFile(
    join(place, 'documents.json'),
    JSON.stringify({ documents: [{ id: 'plan', title: 'Plan', publisher: 'R', published: '2025-06-30' }] }),
  );
  return place;
};

test('once does what fell due, and names the workspace that it could do nothing for; status says the same', {
  timeout: 300_000,
}, async () => {
  const [well, hostile] = [await workspace('riverside'), await workspace('hostile')];
  await writeFile(join(hostile, 'huge.figures.csv'), '');
  await truncate(join(hostile, 'huge.figures.csv'), 65 * 1024 * 1024);
  const shared = ['--history', join(folder, 'history')];
  await giveHistory(folder, 'history');
  const { code, out, told } = await worker('once', hostile, well, ...shared, '--at', '2026-05-19T11:00Z');
  expect(told).toContain('"event":"job-done","workspace":"riverside","job":"assess"');
  expect(out).toContain('At 2026-05-19T11:00:00.000Z: 3 done, 0 failed, 0 sent.\n');
  expect(out).toContain(`${hostile} (${hostile}): failing. huge.figures.csv cannot be read`);
  expect(out).toContain(`riverside (${well}): well\n`);
  expect(code).toBe(1);
  const status = await worker('status', well, ...shared, '--json');
  expect(status.code).toBe(0);
  expect(JSON.parse(status.out).workspaces).toMatchObject([
    { id: 'riverside', state: 'well', failures: [], outbox: { due: 0, dead: 0 } },
  ]);
});

test('what is no moment, no number and no workspace is refused in plain words', async () => {
  expect((await worker('once', folder, '--at', '2026-02-30T09:00Z')).told).toContain(
    '--at 2026-02-30T09:00Z: a moment in UTC is written YYYY-MM-DDTHH:MMZ',
  );
  expect((await worker('run', folder, '--every', 'often')).told).toContain(
    '--every often: a number of seconds',
  );
  expect((await worker('run', folder, '--port', '70000')).told).toContain('--port 70000: a whole number');
  const nothing = await worker('once');
  expect(nothing).toMatchObject({
    code: 2,
    told: expect.stringContaining('Name the folder of a workspace'),
  });
});
