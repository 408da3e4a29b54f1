import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanCsv } from './scan-csv.ts';

const rowsOf = (text: string): readonly (readonly string[])[] => {
  const rows: (readonly string[])[] = [];
  scanCsv(text, ({ cells }) => rows.push(cells));
  return rows;
};

const cell = fc.string({
  unit: fc.constantFrom('a', '1', ' ', ',', '"', '\n', '\r\n', 'é', '–'),
  maxLength: 6,
});
const table = fc
  .integer({ min: 2, max: 4 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
  );

const written = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

test('what is written as CSV is read back, and as csv-parse reads it', () => {
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, lineBreak) => {
      const text = rows.map((row) => row.map(written).join(',')).join(lineBreak);
      expect(rowsOf(text)).toEqual(rows);
      expect(rowsOf(text)).toEqual(parse(text, { record_delimiter: lineBreak }));
    }),
  );
});

test('every line of any text is in some row', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n'), maxLength: 60 }), (text) => {
      const starts = scanCsv(text, () => undefined);
      expect(starts.length).toBeLessThanOrEqual(text.split('\n').length);
      expect([...starts].sort((a, b) => a - b)).toEqual(starts);
    }),
  );
});
