import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { llrFolder } from './llr.ts';
import { runRagstone } from './run-ragstone.ts';

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ragstone officers '));
  file = join(folder, 'officers.json');
});
afterAll(() => rm(folder, { recursive: true }));

const director = {
  name: 'Alex Example',
  title: 'Head of Integration',
  telephone: '0116 496 0000',
  email: 'alex@example.org',
};

const reporting = async (officers: object, ...more: readonly string[]) => {
  await writeFile(file, JSON.stringify(officers));
  return runRagstone([
    ...['report', llrFolder, '--template', 'bcf', '--format', 'markdown', '--board', 'leicestershire-hwb'],
    ...['--as-of', '2026-06-15', '--out', folder, '--officers', file, ...more],
  ]);
};

test('officers are named under Officers to contact, and nowhere that is said aloud', async () => {
  const { out, told } = await reporting({ 'director-of-adults-and-communities': director });
  const paper = await readFile(join(folder, 'better-care-fund-leicestershire-hwb-2026-06-15.md'), 'utf8');
  expect(paper.split('## Officers to contact')[1]).toContain(
    '| Alex Example, Head of Integration | 0116 496 0000 | alex@example.org |',
  );
  expect(paper.match(/Alex Example/g)).toHaveLength(1);
  expect(`${out}${told}`).not.toContain('Alex');
});

test('what names somebody is not recorded', async () => {
  const { code, told } = await reporting({}, '--record');
  expect([code, told]).toEqual([2, expect.stringContaining('names are never kept')]);
});
