import { expect, test } from 'vitest';
import { runRagstone } from './run-ragstone.ts';

const rules = 'seeds/llr/rules/better-care-fund.rules.json';
const inWorkspace = ['--workspace', 'seeds/llr', '--as-of', '2026-06-15'];

test.each([
  ['check', ['check', rules, ...inWorkspace]],
  ['facts', ['facts', ...inWorkspace]],
  ['english', ['english', rules, ...inWorkspace, '--period', '2025-11']],
  ['expand', ['expand', rules, 'on-ready-date']],
  ['test', ['test', 'seeds/llr']],
  ['diff', ['diff', rules, rules, ...inWorkspace]],
] as const)('what rules %s prints reads by itself', async (name, args) => {
  const { code, out, told } = await runRagstone(['rules', ...args]);
  expect([code, told]).toEqual([0, '']);
  await expect(out).toMatchFileSnapshot(`golden/rules-${name}.txt`);
});

test('each command of the bench has an example in its help', async () => {
  for (const name of [
    'check',
    'facts',
    'english',
    'expand',
    'test',
    'diff',
    'import',
    'draft',
    'adopt',
    'schema',
    'watch',
  ]) {
    expect((await runRagstone(['rules', name, '--help'])).out, name).toContain('Example:\n  ragstone rules ');
  }
});
