import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadWorkspace } from './load-workspace.ts';
import { smallWorkspace } from './small-workspace.fixture.ts';

const all = mkdtempSync(join(tmpdir(), 'ragstone-hostile-'));
afterAll(() => rmSync(all, { recursive: true }));
const [hostile, sound] = [join(all, 'hostile'), join(all, 'sound')];
/** Whose workspace.json never ends, and whose nobody ever writes. */
const [endless, waiting] = [join(all, 'endless'), join(all, 'waiting')];

const write = (folder: string, name: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
};

const ruleSetOf = (conditions: object, when: object): string =>
  JSON.stringify({
    ...{ id: 'bomb', title: 'Bomb', version: 1, state: 'draft', conditions },
    forPeriods: { from: '2025-04', to: '2026-03' },
    ratings: [{ id: 'on-ready-date', for: { metrics: ['bcf.*'] }, bands: [{ when, status: 'red' }] }],
  });
const below = { fact: 'value', operator: 'lessThan', value: 5 };
const nested = (depth: number): object => (depth === 0 ? below : { not: nested(depth - 1) });
/** Each name twice as much as the one before: sixty of them come to more than any memory holds. */
const doubling = Object.fromEntries(
  Array.from({ length: 60 }, (_, at) => [
    `c${at}`,
    at === 0 ? below : { all: [{ condition: `c${at - 1}` }, { condition: `c${at - 1}` }] },
  ]),
);

/** What is to be said of each file, and the file. */
const files: Readonly<Record<string, readonly [code: string, content: string | Uint8Array]>> = {
  'archive.figures.csv.zip': ['file-not-recognised', 'PK\u0003\u0004'],
  'a\\..\\..\\etc\\passwd': ['file-not-recognised', 'root'],
  'climbing.schedules.json': [
    'schemes-file-missing',
    '{ "schedules": [{ "id": "x", "schemesFile": "../secret.schemes.csv" }] }',
  ],
  'columns.figures.csv': ['file-holds-too-much', `${'c,'.repeat(1_000_000)}c\n`],
  'condition.rules.json': ['condition-too-deep', ruleSetOf({}, nested(40))],
  'deep.metrics.json': ['json-too-deep', '['.repeat(1_000_000)],
  'doubling.rules.json': ['condition-too-deep', ruleSetOf(doubling, { condition: 'c59' })],
  'keys.metrics.json': [
    'file-holds-too-much',
    `{ ${Array.from({ length: 50_000 }, (_, at) => `"k${at}": 1`)} }`,
  ],
  'latin.figures.csv': ['file-not-utf8', new Uint8Array([0x63, 0xff, 0xfe])],
  'rows.figures.csv': ['file-holds-too-much', 'x\n'.repeat(2_000_001)],
  'values.metrics.json': ['file-holds-too-much', `{ "metrics": [${'[],'.repeat(600_000)}[]] }`],
};

/** What is no regular file, and what is said of it. */
const notFiles: Readonly<Record<string, string>> = {
  'device.figures.csv': 'it is a link that leads out of the folder',
  'circle.figures.csv': 'it is a link that leads back to itself',
  elsewhere: 'it is a link to a folder, which is not followed',
  'huge.figures.csv': 'The file holds 1099511627776 bytes; the most is 67108864',
  'linked-pipe.figures.csv': 'it is not a regular file',
  'outer-pipe.figures.csv': 'it is a link that leads out of the folder',
  'pipe.figures.csv': 'it is not a regular file',
  'secret.places.json': 'it is a link that leads out of the folder',
};

beforeAll(() => {
  for (const folder of [hostile, sound])
    for (const [name, content] of Object.entries(smallWorkspace)) write(folder, name, content);
  for (const [name, [, content]] of Object.entries(files)) write(hostile, name, content);
  write(all, 'secret.places.json', '{ "places": [{ "id": "local:secret", "name": "Secret" }] }');
  symlinkSync(join(all, 'secret.places.json'), join(hostile, 'secret.places.json'));
  symlinkSync(all, join(hostile, 'elsewhere'));
  symlinkSync('/dev/zero', join(hostile, 'device.figures.csv'));
  write(hostile, 'huge.figures.csv', '');
  truncateSync(join(hostile, 'huge.figures.csv'), 2 ** 40);
  for (const pipe of [join(hostile, 'pipe.figures.csv'), join(all, 'pipe')]) execFileSync('mkfifo', [pipe]);
  symlinkSync('pipe.figures.csv', join(hostile, 'linked-pipe.figures.csv'));
  symlinkSync(join(all, 'pipe'), join(hostile, 'outer-pipe.figures.csv'));
  symlinkSync('circle.figures.csv', join(hostile, 'circle.figures.csv'));
  for (const [folder, head] of [
    [endless, '/dev/zero'],
    [waiting, join(all, 'pipe')],
  ] as const) {
    mkdirSync(folder);
    symlinkSync(head, join(folder, 'workspace.json'));
  }
});

/** Loads all in a process of its own that has little memory and little time. */
const loadedWithin = (): Record<
  'hostile' | 'sound' | 'endless' | 'waiting',
  ReturnType<typeof loadWorkspace>
> => {
  const program = `
    import { loadWorkspace } from ${JSON.stringify(join(import.meta.dirname, 'load-workspace.ts'))};
    const [hostile, sound, endless, waiting] = process.argv.slice(1).map(loadWorkspace);
    process.stdout.write(JSON.stringify({ hostile, sound, endless, waiting }));`;
  const printed = execFileSync(
    process.execPath,
    [
      ...['--max-old-space-size=256', '--conditions=@ragstone/source', '--input-type=module'],
      ...['--eval', program, hostile, sound, endless, waiting],
    ],
    { encoding: 'utf8', timeout: 45_000, maxBuffer: 2 ** 26 },
  );
  return JSON.parse(printed);
};

test.skipIf(process.platform === 'win32')(
  'each hostile file is named, costs little, and harms neither its own workspace nor another',
  () => {
    const loaded = loadedWithin();
    const said = (name: string) => loaded.hostile.findings.filter(({ position }) => position?.file === name);
    for (const [name, [code]] of Object.entries(files))
      expect(
        said(name).map((finding) => finding.code),
        name,
      ).toContain(code);
    for (const [name, words] of Object.entries(notFiles))
      expect(said(name)[0]?.message, name).toContain(words);
    expect(JSON.stringify(loaded.hostile)).not.toContain('Secret');
    const figures = ({ workspace }: ReturnType<typeof loadWorkspace>) => JSON.stringify(workspace?.figures);
    expect(figures(loaded.hostile)).toBe(figures(loadWorkspace(sound)));
    expect(loaded.sound.findings).toEqual([]);
    for (const { workspace, findings } of [loaded.endless, loaded.waiting]) {
      expect(workspace).toBeNull();
      expect(findings[0]?.message).toContain('it is a link that leads out of the folder');
    }
  },
);

test('of faults without end the first are told, and that there are more', () => {
  const rows = 'role,metric,place,period,basis,value,document,line\n'.concat('x\n'.repeat(60_000));
  write(sound, 'short.figures.csv', rows);
  const { findings } = loadWorkspace(sound);
  rmSync(join(sound, 'short.figures.csv'));
  expect(findings).toHaveLength(25_001);
  expect(findings.filter(({ code }) => code === 'faults-too-many').map(({ message }) => message)).toEqual([
    'There are more than 25000 faults. The others are not told. Correct these first.',
  ]);
});
