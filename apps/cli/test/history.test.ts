import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assess } from '@ragstone/assurance';
import { openHistory, recordAssessment } from '@ragstone/history';
import { loadWorkspace } from '@ragstone/workspace';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { giveHistory } from './give-history.ts';
import { assessed, juneBoard, llrFolder } from './llr.ts';
import { copyPartOfLlr } from './part-of-llr.ts';
import { runRagstone } from './run-ragstone.ts';

const folder = mkdtempSync(join(tmpdir(), 'ragstone-history-'));
const workspace = join(folder, 'llr');
const papers = join(folder, 'papers');

/** With part of the seeds, for what is recorded again or is compared. */
const part = join(folder, 'part');
const inPart = join(part, '.ragstone/history');

const never = ['--fail-on', 'never'] as const;
const february = ['assess', part, '--as-of', '2026-02-26', '--record', ...never] as const;

/** A report of a workspace, recorded. */
const june = (of: string, ...more: readonly string[]) =>
  runRagstone(['report', of, '--as-of', '2026-06-15', '--record', ...never, ...more], '2026-06-16');

beforeAll(async () => {
  cpSync(llrFolder, workspace, { recursive: true });
  copyPartOfLlr(part);
  await giveHistory(part);
  const first = await runRagstone(february, '2026-02-27');
  expect(first.told).toMatch(/^Recorded as [0-9a-f]{12} in .*\.ragstone\/history\.\n$/);
  const summary = ['--template', 'summary', '--out', join(folder, 'summary')];
  expect((await june(part, ...summary)).code).toBe(0);
  expect((await june(workspace, '--since', '2026-02-26', '--out', papers)).code).toBe(0);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('the same assessment is recorded once', async () => {
  const again = await runRagstone(february, '2026-07-01');
  expect(again.told).toMatch(/^Was recorded already, as/);
  const { out, code } = await runRagstone(['history', 'list', part]);
  expect(code).toBe(0);
  expect(out.trimEnd().split('\n')).toEqual([
    expect.stringMatching(
      /^[0-9a-f]{12} {2}llr as of 2026-02-26, recorded 2026-02-27T09:00:00.000Z by release .*, 0 papers$/,
    ),
    expect.stringMatching(/as of 2026-06-15, recorded 2026-06-16T09:00:00.000Z by release .*, 1 paper$/),
  ]);
});

test('explanations that were asked for do not make it another assessment', async () => {
  const { told } = await runRagstone([...february, '--explain', 'all', '--json']);
  expect(told).toMatch(/^Was recorded already, as/);
});

test('a recorded assessment is shown with its papers, byte for byte', async () => {
  const out = join(folder, 'then');
  const shown = await runRagstone(['history', 'show', workspace, '2026-06-15', '--out', out]);
  expect(shown.code).toBe(0);
  expect(shown.out).toMatch(
    /^.* as of 2026-06-15\n[0-9a-f]{64}\nrecorded 2026-06-16T09:00:00.000Z by release/,
  );
  expect(readdirSync(out).sort()).toEqual(readdirSync(papers).sort());
  for (const name of readdirSync(out)) {
    expect(readFileSync(join(out, name))).toEqual(readFileSync(join(papers, name)));
  }
  const { out: json } = await runRagstone(['history', 'show', workspace, '2026-06-15', '--json']);
  const { judgements } = await assessed(juneBoard);
  expect(JSON.parse(json).judgements).toEqual(JSON.parse(JSON.stringify(judgements)));
});

test('a past paper made again has the same bytes, though the workspace has changed since', async () => {
  rmSync(join(workspace, 'rules'), { recursive: true, force: true });
  const { out, code } = await runRagstone(['history', 'replay', workspace, '2026-06-15']);
  expect(out).toMatch(/the assessment: the same bytes\.\n/);
  expect(out).toMatch(/(\d+) of \1 are the same bytes\.\n$/);
  expect(code).toBe(0);
});

test('after an upgrade the difference is told, and what was recorded stands', async () => {
  const other = join(folder, 'other');
  cpSync(inPart, other, { recursive: true });
  const opened = await openHistory({ folder: other, owner: 'a test' });
  if (!opened.ok) throw new Error('not opened');
  const { workspace: of } = await loadWorkspace(part);
  if (of === null) throw new Error('not read');
  const was = assess(of, { asOf: '2025-12-01' });
  const inputs = [
    { path: 'workspace.json', bytes: new TextEncoder().encode('{ "id": "llr", "title": "LLR" }') },
  ];
  const report = {
    name: 'bcf.html',
    template: 'bcf',
    format: 'html',
    board: null,
    since: null,
    bytes: new Uint8Array([60]),
  };
  const older = { assessment: was, inputs, release: '0.0.0-older', reports: [report] };
  await recordAssessment(opened.history, older, '2025-12-02T09:00:00.000Z');
  await opened.history.close();
  const { out, code } = await runRagstone(['history', 'replay', part, '2025-12-01', '--history', other]);
  expect(code).toBe(1);
  expect(out).toContain('the assessment: differs at line 1, column ');
  expect(out).toContain('They were made by release 0.0.0-older; this is release 0.0.0.');
  expect(out).toContain('What was recorded stands; ragstone history show prints it.');
  const json = await runRagstone(['history', 'replay', part, '2025-12-01', '--history', other, '--json']);
  expect(json.code).toBe(1);
  expect(JSON.parse(json.out)).toMatchObject({
    asOf: '2025-12-01',
    recordedBy: '0.0.0-older',
    release: '0.0.0',
    compared: [
      { name: 'the assessment', same: false },
      { name: 'bcf.html', same: false },
    ],
  });
});

test('two assessments are compared subject by subject', async () => {
  const { out, code } = await runRagstone(['history', 'diff', part, '2026-02-26', '2026-06-15']);
  expect(code).toBe(0);
  expect(out).toMatch(/^From 2026-02-26 \(release .*\) to 2026-06-15 \(release .*\)\.\n/);
  expect(out).toMatch(/not-rated -> (green|amber|red) \(/);
  const count = Number(/(\d+) differences\.\n$/.exec(out)?.[1]);
  const { out: json } = await runRagstone(['history', 'diff', part, '2026-02-26', '2026-06-15', '--json']);
  expect(JSON.parse(json)).toHaveLength(count);
  expect(count).toBeGreaterThan(0);
});

test('a history in use is refused with the name of its user', async () => {
  const opened = await openHistory({ folder: inPart, owner: 'the nightly worker' });
  if (!opened.ok) throw new Error('not opened');
  const { code, told } = await runRagstone(['history', 'list', part]);
  await opened.history.close();
  expect(code).toBe(2);
  expect(told).toContain('is in use by the nightly worker. Wait until it has ended');
});

test.each([
  ['nothing was recorded', ['list', join(folder, 'nowhere')], 'Nothing has been recorded in'],
  ['another day', ['show', workspace, '2020-01-01'], 'nothing of that day or id is recorded'],
  ['no server', ['move', workspace], 'Set RAGSTONE_DATABASE_URL'],
])('%s is said in plain words', async (_, args, words) => {
  const { code, told } = await runRagstone(['history', ...args]);
  expect(code).toBe(2);
  expect(told).toContain(words);
  expect(existsSync(join(folder, 'nowhere'))).toBe(false);
});
