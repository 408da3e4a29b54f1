import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { assess } from '@ragstone/assurance';
import { parseWorkspace, readFolder, type WorkspaceFile } from '@ragstone/workspace';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { juneBoard, llrFolder } from '../llr.ts';

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** `ragstone assess --json` as a process of its own, in a time zone. */
const assessed = async (folder: string, timeZone: string): Promise<string> => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      '--conditions=@ragstone/source',
      '--disable-warning=ExperimentalWarning',
      main,
      'assess',
      folder,
      '--as-of',
      juneBoard,
      '--json',
      '--fail-on',
      'never',
    ],
    { env: { ...process.env, TZ: timeZone }, maxBuffer: 100_000_000 },
  );
  return stdout;
};

let elsewhere = '';

beforeAll(async () => {
  elsewhere = await mkdtemp(join(tmpdir(), 'ragstone elsewhere '));
  await cp(llrFolder, elsewhere, { recursive: true });
});

afterAll(() => rm(elsewhere, { recursive: true }));

test('two folders and two time zones give the same bytes', async () => {
  const [here, there] = await Promise.all([
    assessed(llrFolder, 'America/Los_Angeles'),
    assessed(elsewhere, 'Pacific/Kiritimati'),
  ]);
  expect(here.length).toBeGreaterThan(100_000);
  expect(there).toBe(here);
  expect(here).not.toContain(llrFolder);
});

const filesOf = (folder: string): readonly WorkspaceFile[] => {
  const content = readFolder(folder);
  if (!content.ok) throw new Error(content.why);
  return content.files;
};

test('the order in which the files are listed changes nothing', () => {
  const files = filesOf(llrFolder);
  const text = (listed: typeof files): string => {
    const { workspace, findings } = parseWorkspace(listed);
    if (workspace === null) throw new Error('no workspace');
    return JSON.stringify(assess(workspace, { asOf: juneBoard, explain: 'all', inputFindings: findings }));
  };
  expect(files.length).toBeGreaterThan(20);
  expect(text(files.toReversed())).toBe(text(files));
});

test('--as-of an earlier date gives the earlier assessment exactly, whatever was published since', () => {
  const known = parseWorkspace(filesOf(llrFolder)).workspace;
  if (known === null) throw new Error('no workspace');
  const before = known.documents
    .filter((document) => document.published <= '2026-02-26')
    .map((document) => document.id);
  const then = {
    ...known,
    figures: known.figures.filter((figure) => before.includes(figure.source.document)),
    claims: known.claims.filter((claim) => before.includes(claim.source.document)),
    returns: known.returns.filter((each) => before.includes(each.document)),
  };
  expect(JSON.stringify(assess(known, { asOf: '2026-02-26' }))).toBe(
    JSON.stringify(assess(then, { asOf: '2026-02-26' })),
  );
});
