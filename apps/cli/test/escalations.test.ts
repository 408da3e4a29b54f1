import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { offPlan } from './off-plan.ts';
import { copyPartOfLlr } from './part-of-llr.ts';
import { runRagstone } from './run-ragstone.ts';

const overridable = { ...offPlan, override: { by: ['leicestershire-hwb'] } };
const id = 'better-care-fund/off-plan/bcf.discharged-on-ready-date/E10000018/month';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ragstone escalations '));
  copyPartOfLlr(folder);
  const path = join(folder, 'rules/better-care-fund.rules.json');
  const { adopted: _, ...rules } = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...rules, state: 'draft', escalations: [overridable] }));
});
beforeEach(() => rm(join(folder, 'decisions.json'), { force: true }));
afterAll(() => rm(folder, { recursive: true }));

const escalations = (...args: readonly string[]) => runRagstone(['escalations', ...args]);
const acknowledging = (...args: readonly string[]) =>
  escalations(
    'acknowledge',
    folder,
    'off-plan',
    '--by',
    'lead-for-discharge',
    '--reason',
    'Two wards shut',
    ...args,
  );

test('the list says what is open, to whom it goes, and that nobody has answered', async () => {
  const { code, out } = await escalations('list', folder);
  expect(code).toBe(0);
  expect(out).toContain(
    `  Still open at level 2 since July 2025. Goes to: Leicestershire Health and Wellbeing Board, to decide\n  Meets next on 15 June 2026, papers by 5 June 2026\n  ${id}\n`,
  );
  expect((await escalations('list', folder, '--board', 'discharge-group')).out).not.toContain(id);
});

test('a part of the id is enough, and the story is told month by month', async () => {
  const { out } = await escalations('show', folder, 'off-plan');
  expect(out).toContain('  July 2025: missed in July 2025, so it is raised.\n');
  expect(out).toContain(
    '  August 2025: missed in July and August 2025: two in a row, so it goes to discharge-group to explain.\n',
  );
  const unknown = await escalations('show', folder, 'off-plam');
  expect([unknown.code, unknown.told]).toEqual([2, expect.stringContaining(`\n  ${id}`)]);
});

test('an acknowledgement is written beside the data, is shown, and reaches the paper', async () => {
  const made = await acknowledging();
  expect([made.code, made.told]).toEqual([0, '']);
  expect(made.out).toContain(
    'Acknowledged by Lead for discharge on 15 June 2026, as it stood at level two after',
  );
  expect(JSON.parse(await readFile(join(folder, 'decisions.json'), 'utf8')).decisions).toHaveLength(1);
  expect((await escalations('list', folder)).out).toContain('to decide; acknowledged\n');
  expect((await escalations('show', folder, 'off-plan')).out).toContain('Two wards shut.');
  const out = join(folder, 'out');
  await runRagstone(['report', folder, '--template', 'exceptions', '--format', 'markdown', '--out', out]);
  const paper = await readFile(join(out, 'exceptions-llr-2026-06-15.md'), 'utf8');
  expect(paper).toContain('What has been escalated');
  expect(paper).toContain('Acknowledged by Lead for discharge');
  expect((await runRagstone(['check', folder, '--fail-on', 'warning'])).out).not.toContain('decision');
});

test('what was written is printed as JSON where that is asked for', async () => {
  const { code, out } = await acknowledging('--json');
  const file = join(folder, 'decisions.json');
  const [written] = JSON.parse(await readFile(file, 'utf8')).decisions;
  expect([code, JSON.parse(out)]).toEqual([0, { file, decision: written }]);
});

test('at a terminal no line with room to break is longer than it', async () => {
  const { out } = await runRagstone(['escalations', 'list', folder], undefined, { columns: 60 });
  expect(out).toContain(`\n  ${id}\n`);
  for (const line of out.split('\n').slice(1)) {
    if (/\S\s+\S/.test(line)) expect(line.length).toBeLessThanOrEqual(60);
  }
});

test.each([
  [['acknowledge', '--by', 'leicestershire-hwb'], 'does not name leicestershire-hwb among those'],
  [['override', '--by', 'lead-for-discharge', '--until', '2026-09-30'], 'does not name lead-for-discharge'],
  [['override', '--by', 'leicestershire-hwb'], 'what is overridden needs a day on which that ends'],
  [['snooze', '--by', 'lead-for-discharge', '--until', 'soon'], 'a day is written YYYY-MM-DD'],
  [['acknowledge', '--by', 'somebody'], '--by somebody: no role or body of that id.'],
])('%j is refused, and nothing is written', async ([command = '', ...rest], words) => {
  const { code, told } = await escalations(command, folder, 'off-plan', '--reason', 'because', ...rest);
  expect([code, told]).toEqual([2, expect.stringContaining(words)]);
  await expect(readFile(join(folder, 'decisions.json'))).rejects.toThrow('ENOENT');
});

test('what was decided in the autumn was not known in the summer, and ended as the level rose', async () => {
  const early = await acknowledging('--as-of', '2025-11-01');
  expect(early.code).toBe(2);
  await writeFile(
    join(folder, 'decisions.json'),
    JSON.stringify({
      decisions: [
        {
          decides: 'acknowledged',
          about: id,
          seen: { period: '2025-08', level: 1, version: 3 },
          by: 'lead-for-discharge',
          on: '2025-10-10',
          reason: 'Two wards shut',
        },
      ],
    }),
  );
  const { out } = await escalations('show', folder, 'off-plan');
  expect(out).toContain('It holds no longer: the level rose.');
  expect((await escalations('list', folder)).out).toContain(
    `to decide\n  Meets next on 15 June 2026, papers by 5 June 2026\n  ${id}\n`,
  );
});

test('each command has an example in its help', async () => {
  for (const name of ['list', 'show', 'acknowledge', 'snooze', 'override', 'withdraw', 'start']) {
    const { out } = await escalations(name, '--help');
    expect(out).toContain('Example:\n  ragstone escalations ');
  }
});

test('a look is owed once its plan has started, and is taken by a word of it', async () => {
  const path = join(folder, 'rules/better-care-fund.rules.json');
  const before = await readFile(path, 'utf8');
  const followUp = {
    start: 'recovery plan',
    owner: 'lead-for-discharge',
    check: { every: 'week', what: ['delays by ward'] },
  };
  const rules = JSON.parse(before);
  // biome-ignore lint/suspicious/noThenProperty: the language says "then" for what follows.
  await writeFile(path, JSON.stringify({ ...rules, escalations: [{ ...overridable, then: followUp }] }));
  const says = (command: string, asOf: string) =>
    escalations(
      ...[command, folder, 'off-plan', '--by', 'lead-for-discharge', '--reason', 'It was', '--as-of', asOf],
    );
  try {
    const early = await says('check', '2026-06-15');
    expect([early.code, early.told]).toEqual([2, expect.stringContaining('ragstone escalations start')]);
    expect((await says('start', '2026-06-15')).code).toBe(0);
    const { out } = await escalations('show', folder, 'off-plan', '--as-of', '2026-06-23');
    expect(out.match(/^ {2}(Was due|Due) .*$/gm)).toEqual([
      '  Was due by 22 June 2026: delays by ward, from Lead for discharge, and nobody has said that it came.',
      '  Due by 29 June 2026: delays by ward, from Lead for discharge.',
    ]);
    expect((await says('check', '2026-06-23')).out).toContain(
      'Checked by Lead for discharge on 23 June 2026',
    );
  } finally {
    await writeFile(path, before);
  }
}, 120_000);
