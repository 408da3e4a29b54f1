import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runRagstone } from './run-ragstone.ts';

const home = mkdtempSync(join(tmpdir(), 'ragstone doctor '));
const folder = join(home, 'mine');
beforeAll(() => runRagstone(['init', folder, '--yes']));
afterAll(() => rmSync(home, { recursive: true }));

interface Told {
  readonly about: string;
  readonly verdict: string;
  readonly says: string;
}
const examined = async (...args: Parameters<typeof runRagstone>): Promise<readonly Told[]> =>
  JSON.parse((await runRagstone(...args)).out);

test('a sound workspace on a sound machine: every line is OK', async () => {
  const { code, out } = await runRagstone(['doctor', folder, '--out', join(home, 'papers')]);
  expect(code).toBe(0);
  const lines = out.trimEnd().split('\n');
  expect(lines.filter((line) => !line.startsWith('✓ OK'))).toEqual([]);
  for (const about of ['node', 'release', 'clock', 'format', 'output', 'workspace', 'history'])
    expect(out).toContain(`✓ OK    ${about}`);
});

test('at a terminal what is said goes on under itself', async () => {
  const { out } = await runRagstone(['doctor', folder], undefined, { columns: 60 });
  const lines = out.trimEnd().split('\n');
  expect(lines.filter((line) => line.length > 60 && line.trimStart().includes(' '))).toEqual([]);
  expect(lines.filter((line) => !/^(✓ OK {4}|▲ look {2}|✗ wrong )\S| {19}\S/.test(line))).toEqual([]);
});

test('errors in the files are wrong, with what to do', async () => {
  const faulty = join(home, 'faulty');
  await runRagstone(['init', faulty, '--yes']);
  writeFileSync(join(faulty, 'places.json'), '{ "places": [] ');
  const { code, out } = await runRagstone(['doctor', faulty]);
  expect(code).toBe(1);
  expect(out).toMatch(
    /✗ wrong workspace {2}Our partnership: \d+ errors, \d+ warnings\n +See them: ragstone check/,
  );
});

test('a folder that is no workspace is wrong', async () => {
  const told = await examined(['doctor', home, '--json']);
  expect(told.find(({ about }) => about === 'workspace')).toMatchObject({ verdict: 'wrong' });
});

test('a server that does not answer is wrong, and its password is not printed', async () => {
  const address = 'postgresql://ragstone:s3cr%40t@127.0.0.1:9/ragstone';
  const args = ['doctor', folder, '--json'];
  const { code, out, told } = await runRagstone(args, '2026-06-15', { setting: () => address });
  expect(code).toBe(1);
  expect(JSON.parse(out)).toContainEqual(expect.objectContaining({ about: 'server', verdict: 'wrong' }));
  expect(`${out}${told}`).not.toMatch(/s3cr/);
});

test('a clock that was never set is wrong', async () => {
  const told = await examined(['doctor', '--json'], '1970-01-01');
  expect(told.find(({ about }) => about === 'clock')).toMatchObject({ verdict: 'wrong' });
});
