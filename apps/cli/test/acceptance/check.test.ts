import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { PlacedFinding } from '@ragstone/workspace';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { llrFolder } from '../llr.ts';
import { runRagstone } from '../run-ragstone.ts';

const header = 'role,metric,place,period,basis,value,document,line';
const row = (metric: string, period: string, value: string, role = 'actual'): string =>
  `${role},${metric},E10000018,${period},template,${value},001,2082`;

/** Eleven faults and a file that is no text, each alone in its place, and where each is. */
const faults: Readonly<
  Record<string, { readonly text: string | Uint8Array; readonly at: string; readonly code: string }>
> = {
  'figures/percentage-as-text.figures.csv': {
    text: `${header}\n${row('bcf.discharged-on-ready-date', '2025-12', '85%')}\n`,
    at: '2:64',
    code: 'text-for-number',
  },
  'figures/unknown-metric.figures.csv': {
    text: `${header}\n${row('bcf.discharge-dealy', '2025-12', '0.5')}\n`,
    at: '2:8',
    code: 'metric-unknown',
  },
  'figures/twice.figures.csv': {
    text: `${header}\n${row('bcf.emergency-admissions-65', '2025-04', '1846')}\n`,
    at: '2:63',
    code: 'figure-twice',
  },
  'figures/target-without-polarity.figures.csv': {
    text: `${header}\n${row('population.65-and-over', '2025-12', '1', 'target')}\n`,
    at: '2:1',
    code: 'target-without-polarity',
  },
  'misspelt.targets.json': {
    text: '{\n  "targets": [\n    { "id": "a", "title": "A", "bassis": "template", "from": "2025-04", "to": "2026-03", "test": "polarity" }\n  ]\n}\n',
    at: '3:32',
    code: 'key-unknown',
  },
  'duplicate.places.json': {
    text: '{\n  "places": [\n    { "id": "E07000129", "name": "Blaby", "name": "Blaby district" }\n  ]\n}\n',
    at: '3:43',
    code: 'key-twice',
  },
  'figures/wrong-year.figures.csv': {
    text: `${header}\n${row('bcf.emergency-admissions-65', '2052-10', '2330')}\n`,
    at: '2:46',
    code: 'figure-before-its-period',
  },
  'figures/negative.figures.csv': {
    text: `${header}\n${row('bcf.emergency-admissions-65', '2025-12', '-2330')}\n`,
    at: '2:63',
    code: 'value-impossible',
  },
  'figures/short-row.figures.csv': {
    text: `${header}\nactual,bcf.emergency-admissions-65,E10000018,2025-12\n`,
    at: '2:53',
    code: 'row-too-short',
  },
  'elsewhere.claims.json': {
    text: '{ "claims": [{ "id": "sum", "title": "Sum", "subject": { "period": "FY2025-26" },\n  "assertion": { "says": "total", "value": 2, "decimals": 0, "unit": "count" },\n  "workings": { "number": 2, "source": { "document": "0O1", "line": 1 } },\n  "source": { "document": "001", "line": 1 } }] }\n',
    at: '3:54',
    code: 'document-unknown',
  },
  'broken.claims.json': { text: '{\n  "claims": [\n    { "id": "x", }\n', at: '4:1', code: 'json-broken' },
  'not-text.commentary.json': {
    text: new Uint8Array([...new TextEncoder().encode('{\n  "commentary": ["'), 0xff, 0xfe, 0x22]),
    at: '2:19',
    code: 'file-not-utf8',
  },
};

let folder = '';
let said = '';
let code = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ragstone check '));
  await cp(llrFolder, folder, { recursive: true });
  for (const [file, { text }] of Object.entries(faults)) await writeFile(join(folder, file), text);
  ({ out: said, code } = await runRagstone(['check', folder]));
});

afterAll(() => rm(folder, { recursive: true }));

test.each(Object.entries(faults))('%s is found, with its line and column', (file, { at, code: named }) => {
  expect(said).toContain(`${file}:${at} error ${named}`);
});

test('nothing is found but the faults, and nothing that is right is lost behind them', async () => {
  const findings = JSON.parse((await runRagstone(['check', folder, '--json'])).out);
  const files = new Set(findings.map((finding: { position: { file: string } }) => finding.position.file));
  expect([...files].sort()).toEqual(
    [...Object.keys(faults), 'figures/emergency-admissions.figures.csv', 'rules/talking-therapies.rules.json']
      .filter((file) => files.has(file))
      .sort(),
  );
  expect(Object.keys(faults).filter((file) => !files.has(file))).toEqual([]);
});

test('errors end with 1, and with 0 where nobody asked to fail', async () => {
  expect(code).toBe(1);
  expect((await runRagstone(['check', folder, '--fail-on', 'never'])).code).toBe(0);
});

test('the finding of a misspelt key shows its line, and says what was meant', () => {
  expect(said).toContain('"bassis": "template"');
  expect(said).toMatch(/[Dd]id you mean .basis/);
});

test('the workspace itself has nothing wrong but an escalation that reaches nobody, as its paper has it', async () => {
  const { code: ended, out, told } = await runRagstone(['check', llrFolder, '--json']);
  expect([ended, told]).toEqual([0, '']);
  expect(JSON.parse(out)).toMatchObject([
    {
      code: 'recipient-unknown',
      severity: 'warning',
      position: { file: 'rules/talking-therapies.rules.json' },
    },
  ]);
});

test.each(['check', 'assess'])('%s: a folder that is no workspace is 2, in plain words', async (command) => {
  const empty = await mkdtemp(join(tmpdir(), 'ragstone-empty-'));
  const ended = await runRagstone([command, empty]);
  expect(ended).toMatchObject({ code: 2, out: '' });
  expect(ended.told).toContain(
    `${empty} is no workspace.\nerror workspace-missing\n  There is no workspace.json`,
  );
  expect(ended.told).not.toContain('    at ');
  const nowhere = await runRagstone([command, join(empty, 'nowhere')]);
  expect(nowhere).toMatchObject({ code: 2, out: '' });
  expect(nowhere.told).toContain(`${join(empty, 'nowhere')} is no workspace.\nerror folder-unreadable`);
  await rm(empty, { recursive: true });
});

test('a workspace.json that is wrong is refused where it is wrong, with what is wrong elsewhere, and no name is guessed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ragstone-broken-'));
  await writeFile(join(folder, 'workspace.json'), '{\n  "id": "small",\n  "title": Small\n}\n');
  await writeFile(join(folder, 'places.json'), '[');
  const ended = await runRagstone(['check', folder]);
  expect(ended).toMatchObject({ code: 2, out: '' });
  expect(ended.told).toContain(
    `${folder} cannot be used until its workspace.json is right, at line 3, column 12.`,
  );
  expect(ended.told).toContain('workspace.json:3:12 error json-broken');
  expect(ended.told).toContain('places.json:1:2 error json-broken');
  const asJson = await runRagstone(['check', folder, '--json']);
  expect(asJson.code).toBe(2);
  const files = JSON.parse(asJson.out).map(({ position }: PlacedFinding) => position?.file);
  expect([...new Set(files)]).toEqual(['places.json', 'workspace.json']);
  await rm(folder, { recursive: true });
});

test('the folder above a workspace is not taken for it, and the workspace is named', async () => {
  const { code, out, told } = await runRagstone(['check', dirname(llrFolder)]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(told).toContain(`${dirname(llrFolder)} is no workspace. Did you mean ${llrFolder}?`);
});

test('every figure of the workspace states its document and line', async () => {
  const csv = await readFile(join(llrFolder, 'figures/discharge-delay.figures.csv'), 'utf8');
  for (const line of csv.trim().split('\n').slice(1)) expect(line).toMatch(/,(001|003),\d+,/);
});
