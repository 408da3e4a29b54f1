import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { officersFrom } from './officers-from.ts';

const folder = mkdtempSync(join(tmpdir(), 'ragstone-officers-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'officers.json');
const roles = [{ id: 'director', title: 'Director', at: { ref: 'governance.json', path: [] } }];

const read = (officers: unknown) => {
  writeFileSync(file, typeof officers === 'string' ? officers : JSON.stringify(officers, null, 2));
  return officersFrom(file, join(folder, 'workspace'), { roles });
};

const refusalOf = (officers: unknown): string => {
  try {
    read(officers);
  } catch (error) {
    return String(error);
  }
  return 'not refused';
};

const alex = { name: 'Alex Example', telephone: '0116 496 0000' };

test('officers are read by the id of their role', () => {
  expect(read({ director: alex })).toEqual({ director: alex });
});

test.each<[string, unknown, RegExp]>([
  [
    'a role that is not there',
    { directr: alex },
    /json:2:\d+: The workspace has no role .*Did you mean "?director/,
  ],
  ['no mailbox', { director: { ...alex, email: 'Alex' } }, /json:5:\d+: .*one email/],
  ['a number for a text', { director: { ...alex, telephone: 1164960000 } }, /json:4:\d+: /],
  ['a key that is not known', { director: { ...alex, mobile: 'Alex' } }, /json:5:\d+: .*mobile/],
  ['a broken file', '{\n  "director": { "name": "Alex" "title" } }', /json:2:\d+: /],
])('%s is refused with its place, and no value is repeated', (_, officers, words) => {
  const refusal = refusalOf(officers);
  expect(refusal).toMatch(words);
  expect(refusal).not.toMatch(/Alex|116496/);
});

test('a file that is not there, and one within the workspace, are refused', () => {
  expect(() => officersFrom(join(folder, 'none.json'), 'elsewhere', { roles })).toThrow(/cannot be used/);
  expect(() => officersFrom(file, folder, { roles })).toThrow(/Keep it outside every workspace/);
});
