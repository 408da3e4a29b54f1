import { expect, test } from 'vitest';
import { parseWorkspace } from './parse-workspace.ts';
import { printFinding } from './print-finding.ts';
import { seededFaults } from './seeded-faults.fixture.ts';
import { filesOf, lines, smallWorkspace } from './small-workspace.fixture.ts';

const load = (changes: Readonly<Record<string, string | Uint8Array>> = {}) =>
  parseWorkspace(filesOf({ ...smallWorkspace, ...changes }));

/** `file:line:column code` of every finding. */
const found = ({ findings }: ReturnType<typeof load>): readonly string[] =>
  findings.map(({ position, code }) =>
    position === null ? code : `${position.file}:${position.line}:${position.column} ${code}`,
  );

test('a workspace without a fault has no findings and everything in it', () => {
  const { workspace, findings, files } = load();
  expect(findings).toEqual([]);
  expect(files).toHaveLength(8);
  expect(workspace).toMatchObject({ id: 'riverside', title: 'Riverside partnership' });
  expect(workspace?.metrics.map(({ id }) => id)).toEqual(['bcf.on-ready-date', 'bcf.admissions']);
  expect(workspace?.figures).toHaveLength(5);
  expect(workspace?.roles[0]).not.toHaveProperty('note');
});

test('a figure carries its printed precision, its vintage and where it was read', () => {
  const { workspace } = load();
  expect(workspace?.figures[0]).toMatchObject({
    value: 85,
    decimals: 1,
    vintage: '2025-12-05',
    status: 'final',
  });
  expect(workspace?.figures[1]).toMatchObject({ value: 84.25, decimals: 2, caveat: 'Two sites, one late' });
  expect(workspace?.figures[3]).toMatchObject({ value: null, status: 'suppressed' });
  const at = workspace?.figures[1]?.at;
  expect(at).toEqual({ ref: 'figures/monthly.figures.csv', path: [3, 'value'] });
  expect(at && workspace.locate(at)).toEqual({ file: 'figures/monthly.figures.csv', line: 3, column: 57 });
});

test('every record and every value in it can be found in its file', () => {
  const { workspace } = load();
  const metric = workspace?.metrics[1];
  expect(metric && workspace?.locate(metric.at)).toEqual({
    file: 'metrics/discharge.metrics.json',
    line: 18,
    column: 5,
  });
  const unit = metric && { ref: metric.at.ref, path: [...metric.at.path, 'unit'] };
  expect(unit && workspace?.locate(unit)).toEqual({
    file: 'metrics/discharge.metrics.json',
    line: 21,
    column: 15,
  });
  expect(workspace?.locate({ ref: 'nowhere.json', path: [] })).toBeNull();
});

test('ten faults at once and a file that is not UTF-8: each is told at its place, and none hides another', () => {
  const loaded = parseWorkspace(filesOf(seededFaults));
  expect(found(loaded)).toEqual([
    'documents.json:3:95 key-twice',
    'figures/monthly.figures.csv:2:57 text-for-number',
    'figures/monthly.figures.csv:3:8 metric-unknown',
    'figures/monthly.figures.csv:5:57 figure-twice',
    'figures/monthly.figures.csv:6:1 target-without-polarity',
    'figures/monthly.figures.csv:7:42 figure-before-its-period',
    'figures/monthly.figures.csv:8:50 value-impossible',
    'figures/monthly.figures.csv:9:64 row-too-short',
    'governance.json:5:18 key-unknown',
    'more.places.json:2:47 file-not-utf8',
    'places.json:4:5 json-broken',
  ]);
  expect(loaded.workspace?.figures.map(({ at }) => at.path[0])).toEqual([10]);
  expect(loaded.workspace?.places.map(({ id }) => id)).toEqual(['local:riverside', 'local:hills']);
});

test('the findings print as a compiler prints its errors', async () => {
  const printed = parseWorkspace(filesOf(seededFaults)).findings.map(printFinding).join('\n');
  await expect(printed).toMatchFileSnapshot('golden/seeded-faults.txt');
});

test('without workspace.json there is no workspace, and the other files are still checked', () => {
  const { 'workspace.json': _, ...others } = seededFaults;
  const loaded = parseWorkspace(filesOf(others));
  expect(loaded.workspace).toBeNull();
  expect(found(loaded)).toHaveLength(12);
  expect(found(loaded)[0]).toBe('workspace-missing');
});

test.each([
  ['it is no JSON', 'hello', '1:1 json-broken'],
  ['it ends too soon', '{ "id": "riverside", "title": "Riverside"', '1:42 json-broken'],
  ['its id is empty', '{\n  "id": "",\n  "title": "Riverside"\n}', '2:9 value-refused'],
  ['its id is a number', '{ "id": 7, "title": "Riverside" }', '1:9 value-of-wrong-kind'],
  ['it has no title', '{ "id": "riverside" }', '1:1 key-missing'],
  ['it has a key that is not known', '{ "id": "a", "title": "A", "titel": "B" }', '1:28 key-unknown'],
  ['it has its id twice', '{ "id": "a", "id": "b", "title": "A" }', '1:14 key-twice'],
  ['it is a list', '[]', '1:1 value-of-wrong-kind'],
])('a workspace.json is refused where %s, and the other files are still checked', (_, text, first) => {
  const loaded = load({ 'workspace.json': text, 'places.json': '[' });
  expect(loaded.workspace).toBeNull();
  expect(found(loaded).at(-1)).toBe(`workspace.json:${first}`);
  expect(found(loaded)).toContain('places.json:1:2 json-broken');
});

test('a workspace.json further down makes no workspace of the folders above it', () => {
  const { workspace, findings } = parseWorkspace(
    filesOf({ 'llr/workspace.json': smallWorkspace['workspace.json'] ?? '' }),
  );
  expect(workspace).toBeNull();
  expect(findings.map(({ code }) => code)).toEqual(['workspace-missing']);
});

test('a second workspace.json, an unknown file and an empty one are told', () => {
  expect(
    found(
      load({
        'old/workspace.json': smallWorkspace['workspace.json'] ?? '',
        'x.figure.csv': 'a',
        'a.claims.json': ' ',
      }),
    ),
  ).toEqual([
    'a.claims.json:1:1 file-empty',
    'old/workspace.json:1:1 workspace-twice',
    'x.figure.csv:1:1 file-not-recognised',
  ]);
});

test('a file that is too large or could not be read is told and hides nothing', () => {
  const files = [
    ...filesOf(smallWorkspace),
    { path: 'a.figures.csv', content: { unread: { bytes: 70_000_000 } } },
    { path: 'locked/', content: { unread: { why: 'permission is denied' } } },
  ];
  const loaded = parseWorkspace(files);
  expect(found(loaded)).toEqual(['a.figures.csv:1:1 file-too-large', 'locked/:1:1 file-unreadable']);
  expect(loaded.workspace?.figures).toHaveLength(5);
});

test('a byte order mark and Windows line ends change nothing', () => {
  const changed = Object.fromEntries(
    Object.entries(smallWorkspace).map(([path, text]) => [
      path,
      new TextEncoder().encode(`\uFEFF${text.replaceAll('\n', '\r\n')}`),
    ]),
  );
  const { workspace, findings } = parseWorkspace(filesOf(changed));
  expect(findings).toEqual([]);
  expect(JSON.stringify(workspace)).toBe(JSON.stringify(load().workspace));
});

test('a record that was refused is told once, with the figures that cannot be used because of it', () => {
  const metrics = (smallWorkspace['metrics/discharge.metrics.json'] ?? '').replace(
    '"unit": "count"',
    '"unit": "counts"',
  );
  const loaded = load({ 'metrics/discharge.metrics.json': metrics });
  expect(found(loaded)).toEqual([
    'metrics/discharge.metrics.json:18:5 figures-left-out',
    'metrics/discharge.metrics.json:21:15 word-unknown',
  ]);
  expect(loaded.findings[0]?.message).toContain('2 figures of the metric "bcf.admissions"');
});

test('an unknown id says which file could not be read to its end', () => {
  const loaded = load({ 'places.json': new Uint8Array([0x7b, 0xff]) });
  expect(loaded.findings.find(({ code }) => code === 'place-unknown')?.message).toContain(
    'It may stand in places.json',
  );
});

test('the same id in two files: both places are named, and neither record is used', () => {
  const loaded = load({
    'more.places.json': lines('{ "places": [{ "id": "local:riverside", "name": "Rivers" }] }'),
  });
  expect(found(loaded)[0]).toBe('more.places.json:1:14 figures-left-out');
  const twice = loaded.findings.find(({ code }) => code === 'id-twice');
  expect(twice?.position).toEqual({ file: 'places.json', line: 3, column: 13 });
  expect(twice?.message).toContain('more.places.json:1:14');
  expect(loaded.workspace?.places).toEqual([]);
  expect(loaded.workspace?.figures).toEqual([]);
});

test('a record at which the file breaks off is not used, however complete it looks', () => {
  const whole = smallWorkspace['metrics/discharge.metrics.json'] ?? '';
  const cut = whole.slice(0, whole.indexOf('"role": "component"')).replace('"decimals": 0,', '"decimals": 0');
  const loaded = load({ 'metrics/discharge.metrics.json': cut });
  expect(loaded.workspace?.metrics.map(({ id }) => id)).toEqual(['bcf.on-ready-date']);
  const place = smallWorkspace['places.json']?.replace(/ \}\n.*$/s, ', "note": "still a full record"\n');
  const broken = load({ 'places.json': place ?? '' });
  expect(broken.workspace?.places).toEqual([]);
  expect(broken.findings.find(({ code }) => code === 'json-broken')?.message).toContain(
    'opened at places.json:3:5',
  );
});

test('every link of a commitment, an action, a measure and an indicator is told where it leads nowhere', () => {
  const at = '"source": { "document": "plan", "line": 1 }';
  const loaded = load({
    'homes.commitments.json': lines(
      '{',
      '  "strategies": [{ "id": "s", "title": "S", "versions": [{ "id": "v1", "title": "V", "priorities": [',
      `    { "id": "homes", "title": "Homes", "kind": "life-course", ${at} }], ${at} }], ${at} }],`,
      `  "commitments": [{ "id": "d4", "version": "v2", "priority": "homs", "says": "Warm homes", ${at} }],`,
      `  "deliveryPlans": [{ "id": "p", "title": "P", "delivers": "v1", "asAt": "2026-02-26", ${at} }],`,
      `  "actions": [{ "id": "a1", "plan": "p", "says": "Insulate", "serves": ["d4", "d5"], ${at} },`,
      `    { "id": "a2", "plan": "p", "says": "Measure", "due": "TBC", ${at} }],`,
      `  "successMeasures": [{ "id": "m1", "plan": "q", "says": "Warmer", "serves": ["a1"], ${at} }],`,
      `  "indicators": [{ "id": "i1", "plan": "p", "says": "Rate", "shows": ["m2"], ${at} }]`,
      '}',
    ),
  });
  expect(found(loaded)).toEqual([
    'homes.commitments.json:4:44 strategy-version-unknown',
    'homes.commitments.json:4:62 priority-unknown',
    'homes.commitments.json:6:79 commitment-unknown',
    'homes.commitments.json:7:58 day-unreadable',
    'homes.commitments.json:8:45 delivery-plan-unknown',
    'homes.commitments.json:9:71 success-measure-unknown',
  ]);
  expect(loaded.findings[0]?.message).toBe(
    'Unknown strategy version "v2". Did you mean "v1"? Correct the id, or add it to the versions of the strategy.',
  );
  expect(loaded.workspace?.actions.map(({ id }) => id)).toEqual(['a1']);
});

test('what may not be published is read; where that of a whole workspace cannot be, there is no workspace to publish', () => {
  const restricted = (written: unknown) =>
    load({ 'workspace.json': JSON.stringify({ id: 'riverside', title: 'Riverside', restricted: written }) });
  const exempt = { because: 'exempt', under: 'paragraph 3' };
  expect(restricted(exempt).workspace?.restricted).toEqual(exempt);
  expect(restricted({ because: 'exempt' }).findings.map(({ at }) => at?.path)).toEqual([['restricted']]);
  expect(restricted({ because: 'exempt' }).workspace).toBeNull();
  expect(restricted(undefined).workspace?.restricted).toBeUndefined();
});
