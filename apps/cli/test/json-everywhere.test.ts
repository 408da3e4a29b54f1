import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { programOf } from '../src/run.ts';
import { giveHistory } from './give-history.ts';
import { runRagstone } from './run-ragstone.ts';

const home = mkdtempSync(join(tmpdir(), 'ragstone json '));
afterAll(() => rmSync(home, { recursive: true }));
const at = (name: string): string => join(home, name);

const folder = at('mine');
const rules = join(folder, 'first.rules.json');
const coverage = new URL(
  '../../../packages/workspace/test/extracts/ukhsa-childhood-vaccination-coverage.csv',
  import.meta.url,
);
const board = 'health-and-wellbeing-board';

/** Missed two months in a row, as the figures of a first workspace are. */
const offPlan = {
  id: 'off-plan',
  for: { ratings: ['against-plan'], windows: ['month'] },
  raise: { when: { fact: 'missed', operator: 'is', value: true } },
  levels: [{ after: { inARow: 2 }, route: board, ask: 'explain' }],
  clear: { when: { fact: 'missed', operator: 'is', value: false }, inARow: 2 },
  acknowledge: { by: [board], expiresAfter: { reports: 2 }, endsWhen: 'level-rises' },
  override: { by: [board] },
  // biome-ignore lint/suspicious/noThenProperty: the language says "then" for what follows.
  then: { start: 'recovery-plan', check: { every: 'month', what: ['progress'] } },
};
const theirs = {
  conditions: { all: [{ fact: 'value', operator: 'lessThan', value: 90 }] },
  event: { type: 'red' },
};

beforeAll(async () => {
  await runRagstone(['init', folder, '--yes']);
  const first = JSON.parse(readFileSync(rules, 'utf8'));
  writeFileSync(rules, JSON.stringify({ ...first, escalations: [offPlan] }));
  writeFileSync(at('newer.rules.json'), JSON.stringify({ ...first, version: 2 }));
  writeFileSync(at('adopted.rules.json'), JSON.stringify(first));
  writeFileSync(at('theirs.json'), JSON.stringify(theirs));
  await giveHistory(folder);
  await runRagstone(['assess', folder, '--record']);
}, 120_000);

const untilOf = (decides: string): readonly string[] =>
  ['snooze', 'override'].includes(decides) ? ['--until', '2026-07-01'] : [];

/** An example of each command that prints JSON, in an order in which each has what it needs. */
const examples: Readonly<Record<string, readonly string[]>> = {
  init: [at('another'), '--yes'],
  check: [folder],
  assess: [folder],
  report: [folder, '--template', 'summary', '--out', at('papers')],
  watch: [folder, '--template', 'summary', '--out', at('watched')],
  doctor: [folder],
  explain: [folder, 'repairs-done-on-time'],
  import: [
    ...[
      'ukhsa-coverage',
      fileURLToPath(coverage),
      '--into',
      folder,
      '--dry-run',
      '--define',
      '--area',
      'E10000018',
    ],
    ...['--published', '2025-08-01', '--title', 'Coverage'],
  ],
  'rules check': [rules, '--workspace', folder],
  'rules facts': ['metric-figure', '--workspace', folder],
  'rules english': [rules, '--workspace', folder],
  'rules test': [folder],
  'rules diff': [rules, at('newer.rules.json'), '--workspace', folder],
  'rules import': [
    ...[at('theirs.json'), '--id', 'theirs', '--from', '2025-04'],
    ...['--metric', 'repairs-done-on-time', '--window', 'month'],
  ],
  'rules adopt': [at('adopted.rules.json'), '--by', board],
  'rules draft': [at('adopted.rules.json'), '--out', at('draft.rules.json')],
  'escalations list': [folder],
  'escalations show': [folder, 'off-plan'],
  ...Object.fromEntries(
    ['acknowledge', 'snooze', 'override', 'start', 'check', 'withdraw'].map((decides) => [
      `escalations ${decides}`,
      [folder, 'off-plan', '--by', board, '--reason', 'Two crews were away', ...untilOf(decides)],
    ]),
  ),
  'history list': [folder],
  'history show': [folder, '2026-06-15'],
  'history replay': [folder, '2026-06-15'],
  'history diff': [folder, '2026-06-15', '2026-06-15'],
  'worker once': [folder, '--at', '2026-06-15T09:00Z'],
  'worker status': [folder],
};

/** Why a command is not among them. */
const without: Readonly<Record<string, string>> = {
  'rules expand': 'prints JSON and nothing else',
  'rules schema': 'prints JSON and nothing else',
  'rules watch': 'shows a page',
  completion: 'prints what a shell reads',
  'history move': 'has --json, and needs a server',
  'worker run': 'prints nothing: its log goes to standard error',
};

const leaves = (command: Command, before = ''): readonly string[] =>
  command.commands.flatMap((each) => {
    const name = `${before}${each.name()}`;
    return each.commands.length === 0 ? [name] : leaves(each, `${name} `);
  });

test('every command is here', async () => {
  const program = programOf({} as Parameters<typeof programOf>[0], () => {});
  const known = [...Object.keys(examples), ...Object.keys(without)];
  expect(leaves(program).toSorted()).toEqual(known.toSorted());
});

test.each(Object.entries(examples))('%s --json prints JSON and nothing else', async (command, args) => {
  const { out, told } = await runRagstone([...command.split(' '), ...args, '--json']);
  expect(out, told).not.toBe('');
  const texts = command === 'watch' ? out.trimEnd().split('\n') : [out];
  for (const text of texts) expect(typeof JSON.parse(text), text).toBe('object');
  expect(told).not.toContain('    at ');
});

test('report --json names every file with its size and its SHA-256', async () => {
  const out = at('described');
  const args = ['report', folder, '--template', 'summary', '--format', 'html,csv', '--out', out, '--json'];
  const { asOf, files, statuses } = JSON.parse((await runRagstone(args)).out);
  expect(asOf).toBe('2026-06-15');
  expect(statuses).toEqual({ green: 1, amber: 1, red: 1, 'not-rated': 1 });
  expect(files.map(({ file }: { file: string }) => file).toSorted()).toEqual(readdirSync(out).toSorted());
  for (const { file, bytes, sha256 } of files) {
    const written = readFileSync(join(out, file));
    expect([bytes, sha256]).toEqual([written.length, createHash('sha256').update(written).digest('hex')]);
  }
});
