import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runRagstone } from './run-ragstone.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ragstone rules import '));
});
afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return path;
};
const about = ['--id', 'ready-date', '--metric', 'bcf.discharged-on-ready-date', '--window', 'month'];
const importing = (path: string, ...options: readonly string[]) =>
  runRagstone(['rules', 'import', path, ...about, '--from', '2025-04', ...options]);
const met = {
  conditions: { all: [{ fact: 'value', operator: 'greaterThanInclusive', value: 87.5 }] },
  event: { type: 'green' },
};
const missed = {
  conditions: { all: [{ fact: 'value', operator: 'lessThan', value: 87.5 }] },
  event: { type: 'red' },
};

test('rules of json-rules-engine become a draft that rules check accepts, and what they risk is told at its line', async () => {
  const out = join(folder, 'ready-date.rules.json');
  const imported = await importing(written('sound.json', [met, missed]), '--out', out);
  expect([imported.code, imported.out]).toEqual([0, `A draft of version 1: ${out}\n`]);
  expect(imported.told).toContain('sound.json:1:1 warning first-true-decides');
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({
    id: 'ready-date',
    state: 'draft',
    forPeriods: { from: '2025-04' },
    ratings: [{ bands: [{ status: 'green' }, { status: 'red' }] }],
  });
  const checked = await runRagstone(['rules', 'check', out, '--workspace', 'seeds/llr']);
  expect([checked.code, checked.out]).toEqual([
    0,
    `${out} (ready-date version 1, draft): nothing is wrong.\n`,
  ]);
  const again = await importing(written('sound.json', [met, missed]), '--out', out);
  expect([again.code, again.told]).toEqual([
    2,
    `ragstone: ${out} is there already. Name another with --out.\n`,
  ]);
});

test('without a file to write, the draft is printed', async () => {
  const { code, out, told } = await importing(written('one.json', met));
  expect([code, told]).toEqual([0, '']);
  expect(JSON.parse(out)).toMatchObject({ id: 'ready-date', title: 'ready-date' });
});

test('as JSON: the draft, what it risks and where it was written, and for each next step which version is where', async () => {
  const out = join(folder, 'as-json.rules.json');
  const json = async (...args: readonly string[]) => {
    const ended = await runRagstone(['rules', ...args, '--json']);
    expect([args, ended.code]).toEqual([args, 0]);
    return JSON.parse(ended.out);
  };
  const path = written('as-json.json', [met, missed]);
  expect(await json('import', path, ...about, '--from', '2025-04', '--out', out)).toMatchObject({
    file: out,
    ruleSet: { id: 'ready-date', state: 'draft' },
    findings: [{ code: 'first-true-decides', severity: 'warning' }],
  });
  expect(await json('adopt', out, '--by', 'the-board', '--on', '2026-01-27')).toEqual({
    ...{ file: out, id: 'ready-date', version: 1, state: 'adopted', by: 'the-board', on: '2026-01-27' },
  });
  const next = join(folder, 'as-json.v2.rules.json');
  expect(await json('draft', out)).toEqual({ file: next, id: 'ready-date', version: 2, state: 'draft' });
});

test('what would be wrong there without a word is refused at its line, all of it at once', async () => {
  const path = written('wrong.json', {
    conditions: {
      all: [
        { fact: 'vlaue', operator: 'lessThan', value: 5 },
        { fact: 'value', operator: 'lessThan', value: null },
      ],
    },
    event: { type: 'red' },
  });
  const { code, out, told } = await importing(path);
  expect([code, out]).toEqual([1, '']);
  expect(told).toContain(`${path}:5:17 error unknown-name\n  There is no fact "vlaue".`);
  expect(told).toContain(`${path}:12:18 error null-compared`);
  expect(told).toContain('"value": null');
  expect(told).toContain('is refused. Nothing was written.');
});

test('a broken file is told as one, with its line', async () => {
  const { code, told } = await importing(written('broken.json', '{ "conditions": '));
  expect(code).toBe(1);
  expect(told).toContain('broken.json:1:17 error json-broken');
});

test.each([
  [['--each', 'funding-line'], 'Say what the rules rate: --metric with --window, or --each.\n'],
  [['--from', 'April'], 'error month-unreadable'],
  [['--window', 'fortnight'], '--window fortnight: not known. Write one of '],
])('%j is refused in words', async (options, words) => {
  const { code, told } = await importing(written('asked.json', met), ...options);
  expect(code).not.toBe(0);
  expect(told).toContain(words);
});

test('rules check says of such a file what it is and what to do', async () => {
  const { code, out } = await runRagstone(['rules', 'check', written('plain.json', [met])]);
  expect(code).toBe(1);
  expect(out).toContain('plain.json:1:1 error written-for-json-rules-engine');
  expect(out).toContain('Make a draft of them with "ragstone rules import"');
});
