import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runRagstone } from './run-ragstone.ts';

const home = mkdtempSync(join(tmpdir(), 'ragstone init '));
afterAll(() => rmSync(home, { recursive: true }));
const folderNamed = (name: string): string => join(home, name);

test('the proposed answers make a workspace that passes check and its tests, and makes papers', async () => {
  const folder = folderNamed('proposed');
  const made = await runRagstone(['init', folder, '--yes']);
  expect(made.code).toBe(0);
  expect(made.out.trim().split('\n')).toHaveLength(5);
  expect(await runRagstone(['check', folder])).toEqual({ code: 0, out: 'Nothing is wrong.\n', told: '' });
  const tested = await runRagstone(['rules', 'test', folder]);
  expect(tested).toMatchObject({ code: 0, told: '' });
  expect(tested.out).toContain('first version 1: 1 passed.');
  const { out } = await runRagstone(['assess', folder]);
  expect(out).toContain('Repairs done on time: Missed 2 months in a row, April to May 2026');
  const papers = folderNamed('papers');
  expect((await runRagstone(['report', folder, '--out', papers, '--template', 'exceptions'])).code).toBe(0);
  expect(readdirSync(papers).length).toBeGreaterThan(0);
});

test.each([
  ['count', 'lower', '76'],
  ['count', 'lower', '3'],
  ['days', 'lower', '0.42'],
  ['percent', 'lower', '99.5'],
  ['percent', 'higher', '1.5'],
  ['per-100000', 'higher', '1592.4'],
  ['pounds', 'lower', '100000'],
])('%s, %s is better, %s promised: nothing is wrong and the test passes', async (unit, polarity, target) => {
  const folder = folderNamed(`${unit} ${polarity} ${target}`);
  const options = ['--yes', '--unit', unit, '--polarity', polarity, '--target', target];
  expect((await runRagstone(['init', folder, ...options])).code).toBe(0);
  expect((await runRagstone(['check', folder])).out).toBe('Nothing is wrong.\n');
  expect(await runRagstone(['rules', 'test', folder])).toMatchObject({ code: 0, told: '' });
});

test('accents and spaces are kept in titles, whichever way they are encoded, and taken off ids', async () => {
  const folder = folderNamed('Café '.normalize('NFD'));
  const made = await runRagstone([
    ...['init', folder, '--yes', '--title', 'Café partnership'.normalize('NFD')],
    ...['--board', 'Bwrdd Iechyd a Llesiant Môn', '--place', 'W06000001 Ynys Môn'],
  ]);
  expect(made.code).toBe(0);
  expect(JSON.parse(readFileSync(join(folder, 'workspace.json'), 'utf8'))).toEqual({
    id: 'cafe-partnership',
    title: 'Café partnership'.normalize('NFC'),
  });
  expect((await runRagstone(['check', folder])).out).toBe('Nothing is wrong.\n');
});

test('a folder that has files in it is left alone', async () => {
  const folder = folderNamed('used');
  mkdirSync(folder);
  writeFileSync(join(folder, 'letter.txt'), 'mine');
  const { code, told } = await runRagstone(['init', folder, '--yes']);
  expect(code).toBe(2);
  expect(told).toContain('has files in it. Name a new folder, or one that is empty.');
  expect(readdirSync(folder)).toEqual(['letter.txt']);
});

test.each([
  [['--target', '95%'], '--target 95%: Write a number above 0'],
  [['--place', 'Leicester'], '--place Leicester: Write an ONS code'],
  [['--unit', 'percents'], '--unit percents: Write one of percent,'],
])('%s is refused with what to write', async (options, words) => {
  const { code, told } = await runRagstone(['init', folderNamed('refused'), '--yes', ...options]);
  expect(code).toBe(2);
  expect(told).toContain(words);
});

test('without a terminal and without --yes it says which options would do', async () => {
  const { code, told } = await runRagstone(['init', folderNamed('silent'), '--title', 'Ours']);
  expect(code).toBe(2);
  expect(told).toContain('Give --place, --board, --metric, --unit, --polarity, --target, or --yes');
});

test('at a terminal it asks what was not given, proposes, and asks again where an answer will not do', async () => {
  const asked: string[] = [];
  const answers = ['', '', 'Bins', '', 'upwards', 'lower', '7,5', '7.5'];
  const folder = folderNamed('asked');
  const made = await runRagstone(['init', folder, '--title', 'Ours'], '2026-06-15', {
    ask: async (question) => {
      asked.push(question);
      return answers.shift() ?? '';
    },
  });
  expect(made.code).toBe(0);
  expect(asked[0]).toBe('Which place is measured? Its ONS code, then its name [E10000018 Leicestershire] ');
  expect(asked.filter((question) => question.startsWith('Write'))).toHaveLength(2);
  expect(readFileSync(join(folder, 'plan.figures.csv'), 'utf8')).toContain(
    'bins,E10000018,2026-03,our-plan,7.5',
  );
});
