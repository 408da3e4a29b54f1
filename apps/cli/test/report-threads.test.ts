import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runRagstone } from './run-ragstone.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const fromSource = ['--conditions=@ragstone/source', '--disable-warning=ExperimentalWarning', main];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ragstone threads '));
  await runRagstone(['init', join(folder, 'small'), '--yes']);
});
afterAll(() => rm(folder, { recursive: true }));

const args = (out: string): readonly string[] => [
  ...['report', join(folder, 'small'), '--as-of', '2026-06-15', '--template', 'summary,uptake'],
  ...['--format', 'pdf,html', '--out', join(folder, out)],
];

const filesOf = async (out: string): Promise<ReadonlyMap<string, string>> => {
  const names = (await readdir(join(folder, out))).toSorted();
  const files = names.map(async (name) => [name, await readFile(join(folder, out, name), 'latin1')] as const);
  return new Map(await Promise.all(files));
};

test('two threads write the bytes that one writes, and say the same', async () => {
  const alone = await runRagstone(args('papers'));
  const made = await filesOf('papers');
  await rm(join(folder, 'papers'), { recursive: true });
  const command = [...fromSource, ...args('papers'), '--threads', '2'];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, command);
  expect(made.size).toBe(4);
  expect(await filesOf('papers')).toEqual(made);
  expect(stdout).toBe(alone.out);
  expect(stderr).toBe('');
}, 120_000);

/** Ends every thread that has made a PDF, before it gives it to anybody. */
const deadly = `import { isMainThread, parentPort } from 'node:worker_threads';
if (!isMainThread) {
  const post = parentPort.postMessage.bind(parentPort);
  parentPort.postMessage = (answer) => (answer.files?.[0].fileName.endsWith('.pdf') ? process.exit(1) : post(answer));
}`;

test('a thread that dies ends the command, in words and with the other papers written', async () => {
  const sabotage = `--import=data:text/javascript,${encodeURIComponent(deadly)}`;
  const command = [sabotage, ...fromSource, ...args('dying'), '--threads', '2'];
  const run = promisify(execFile)(process.execPath, command, { timeout: 60_000 });
  const failed = await run.catch((error: { code: number; stdout: string; stderr: string }) => error);
  expect(failed).toMatchObject({ code: 2, stdout: '' });
  expect(failed.stderr).toMatch(/^ragstone: 2 of 4 papers could not be made\. The other 2 stand in /);
  expect(failed.stderr).toContain('  summary as pdf, uptake as pdf: the thread that made it ended by itself');
  expect([...(await filesOf('dying')).keys()]).toEqual([
    expect.stringMatching(/^summary.*\.html$/),
    expect.stringMatching(/^uptake.*\.html$/),
  ]);
}, 120_000);

test.each(['0', 'two', '1.5', '-1'])('--threads %s is refused', async (number) => {
  const { code, told } = await runRagstone([...args('papers'), `--threads=${number}`]);
  expect(code).toBe(2);
  expect(told).toContain('It is a whole number from 1 on.');
});
