import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { templateIds } from '@ragstone/reports';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { llrFolder } from './llr.ts';
import { copyPartOfLlr } from './part-of-llr.ts';
import { runRagstone } from './run-ragstone.ts';

const folder = mkdtempSync(join(tmpdir(), 'ragstone command line '));
const part = join(folder, 'llr');
beforeAll(() => copyPartOfLlr(part));
afterAll(() => rm(folder, { recursive: true }));

test('help names every command and gives an example', async () => {
  const { code, out } = await runRagstone(['--help']);
  expect(code).toBe(0);
  for (const command of ['check', 'assess', 'report', 'explain', 'import', 'rules'])
    expect(out).toContain(command);
  expect(out).toContain('ragstone report seeds/llr --as-of 2026-06-15 --out out/llr');
});

test('--version is that of the package, and nothing else', async () => {
  const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
  expect(await runRagstone(['--version'])).toEqual({ code: 0, out: `${version}\n`, told: '' });
});

test.each(['check', 'assess', 'report', 'explain', 'import', 'rules schema'])(
  '%s --help has an example',
  async (command) => {
    const { code, out } = await runRagstone([...command.split(' '), '--help']);
    expect(code).toBe(0);
    expect(out).toContain('Example:');
  },
);

test.each([
  ['an unknown command', ['asses', part], "unknown command 'asses'"],
  ['an unknown option', ['check', part, '--jsn'], "unknown option '--jsn'"],
  ['a date in another form', ['assess', part, '--as-of', '15/06/2026'], '--as-of 15/06/2026'],
  [
    'an unknown template',
    ['report', part, '--template', 'bfc', '--out', '/nowhere'],
    '--template bfc: not known. Did you mean bcf? Write one of summary, bcf, dashboard, exceptions, uptake, governance, claims, delivery-plan, commitments, return or all.',
  ],
  [
    'an unknown board',
    ['report', part, '--board', 'x', '--out', '/nowhere'],
    '--board x: no body of that id.',
  ],
  [
    'a period that is none',
    ['explain', part, 'bcf.discharge-delay', '--period', 'nov'],
    'ragstone: --period nov: ',
  ],
  [
    'an unknown place',
    ['explain', part, 'bcf.discharge-delay', '--place', 'E1'],
    '--place E1: no such place. Known are:',
  ],
  [
    'a folder below a file',
    ['report', part, '--out', 'package.json/x'],
    'package.json is a file. Name a folder.',
  ],
  ['a command misspelt', ['asses', part], 'Did you mean assess?'],
  ['an option misspelt', ['check', part, '--jsn'], 'Did you mean --json?'],
  [
    'a board misspelt',
    ['report', part, '--board', 'leicestershire-hbw', '--out', '/nowhere'],
    'Did you mean leicestershire-hwb?',
  ],
  [
    'a place by its name',
    ['explain', part, 'bcf.discharge-delay', '--place', 'Leicestershre'],
    'Did you mean Leicestershire?',
  ],
  ['no folder', ['report', part, '--out', ''], '--out is empty. Name a folder.'],
  ['a folder that nobody can make', ['report', part, '--out', '/proc/x'], '/proc/x cannot be made (ENOENT)'],
  ['an unknown metric', ['explain', part, 'bcf.discharge'], 'no metric bcf.discharge.'],
])('%s is bad usage, said in plain words', async (_, args, words) => {
  const { code, out, told } = await runRagstone(args);
  expect(code).toBe(2);
  expect(told).toContain(words);
  expect(`${out}${told}`).not.toMatch(/\n\s+at /);
});

test('--as-of is today where it is left out, and is printed', async () => {
  expect((await runRagstone(['assess', part], '2026-02-26')).out).toMatch(/^As of 2026-02-26\.\n/);
});

test('--json writes the assessment to standard output and nothing else', async () => {
  const { out, told, code } = await runRagstone(['assess', part, '--as-of', '2026-06-15', '--json']);
  expect(JSON.parse(out)).toMatchObject({ schema: 'ragstone.assessment/1', asOf: '2026-06-15' });
  expect(told).toBe('As of 2026-06-15.\n');
  expect(code).toBe(1);
});

test.each([
  ['error', 1],
  ['warning', 1],
  ['never', 0],
])('--fail-on %s ends with %d on a paper that has errors', async (level, code) => {
  expect((await runRagstone(['assess', part, '--as-of', '2026-06-15', '--fail-on', level])).code).toBe(code);
});

test('report writes every paper, says where they are and what they say', async () => {
  const { out } = await runRagstone([
    'report',
    llrFolder,
    '--as-of',
    '2026-06-15',
    '--out',
    join(folder, 'out'),
  ]);
  const files = await readdir(join(folder, 'out'));
  expect(files).toHaveLength(templateIds.length);
  for (const file of files)
    expect((await readFile(join(folder, 'out', file), 'utf8')).length).toBeGreaterThan(1000);
  const [where, opening] = out.split('\n');
  expect(where).toContain('As of 2026-06-15');
  expect(where).toContain(join(folder, 'out'));
  expect(opening).toBe('National conditions met 4 of 4; on track on 1 of 3 metrics; spend 98% of plan.');
});

test('explain goes down to the source line', async () => {
  const { out } = await runRagstone([
    'explain',
    llrFolder,
    'bcf.discharge-delay',
    '--period',
    '2025-11',
    '--as-of',
    '2026-06-15',
    '--fail-on',
    'never',
  ]);
  await expect(out).toMatchFileSnapshot('golden/explain-discharge-delay-2025-11.txt');
});

test('a reader who has seen enough ends it quietly', () => {
  const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
  const options = '--conditions=@ragstone/source --disable-warning=ExperimentalWarning';
  const piped = `"${process.execPath}" ${options} "${main}" assess "${part}" --as-of 2026-06-15 --json | head -c 1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', piped], { encoding: 'utf8' });
  expect(stdout).toBe('{');
  expect(stderr).toBe('As of 2026-06-15.\n');
});

test('rules schema prints the schema of a rule set', async () => {
  const { out, code } = await runRagstone(['rules', 'schema']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toHaveProperty('properties.ratings');
});
