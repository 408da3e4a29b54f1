import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordSorter } from './sort-records.ts';

const sorted = (records: readonly string[], folder: string, most: number): readonly string[] => {
  const sorter = recordSorter(folder, most);
  for (const record of records) sorter.add(record);
  const out: string[] = [];
  sorter.each((record) => out.push(record));
  return out;
};

const record = fc.string({ unit: fc.constantFrom('a', 'b', '\t', 'é', '😀', '–', ' '), maxLength: 12 });

test('however little is held at once, records come in the order of their code units, and none is lost', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'ragstone-sort-'));
  let run = 0;
  fc.assert(
    fc.property(fc.array(record, { maxLength: 60 }), fc.integer({ min: 1, max: 200 }), (records, most) => {
      expect(sorted(records, join(scratch, String(run++)), most)).toEqual([...records].sort());
    }),
  );
});

test('what can be held is not laid down', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'ragstone-sort-')), 'runs');
  expect(sorted(['b', 'a'], folder, 100)).toEqual(['a', 'b']);
  expect(existsSync(folder)).toBe(false);
});
