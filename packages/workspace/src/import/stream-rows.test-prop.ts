import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRow, scanCsv } from '../scan-csv.ts';
import { rowStream } from './stream-rows.ts';

interface Seen {
  readonly cells: readonly string[];
  readonly faulty: boolean;
  readonly line: number;
  readonly columns: readonly number[];
}

const streamed = (pieces: readonly string[]): readonly Seen[] => {
  const seen: Seen[] = [];
  const rows = rowStream((row) => {
    const faulty = row.fault !== null;
    const columns = faulty ? [] : row.cells.map((_, cell) => row.columnOf(cell));
    seen.push({ cells: row.cells, faulty, line: row.line, columns });
  });
  for (const piece of pieces) rows.push(piece);
  rows.end();
  return seen;
};

const scanned = (text: string): readonly Seen[] => {
  const seen: Seen[] = [];
  scanCsv(text, ({ cells, fault }, _, start) => {
    const faulty = fault !== null;
    const columns = faulty ? [] : readRow(text, start).offsets.map((offset) => offset - start + 1);
    seen.push({ cells, faulty, line: text.slice(0, start).split('\n').length, columns });
  });
  return seen;
};

const text = fc.string({ unit: fc.constantFrom('a', '1', ' ', ',', '"', '\n', '\r\n', 'é'), maxLength: 80 });

/** A text longer than a row may be, so that it is taken up piece by piece. */
const longText = fc
  .array(fc.constantFrom('a,"b"\n', '1,2\r\n', '"x\ny",3\n', 'é,"",\n'), { minLength: 6, maxLength: 12 })
  .map((lines) => lines.join('').repeat(5_000));

test('a text is cut into the rows, lines and columns that a whole text has', () => {
  fc.assert(
    fc.property(text, (whole) => {
      expect(streamed([whole])).toEqual(scanned(whole));
    }),
  );
});

test('how a text comes in pieces changes nothing', () => {
  fc.assert(
    fc.property(longText, fc.array(fc.nat(600_000), { maxLength: 6 }), (whole, cuts) => {
      const at = [0, ...cuts.map((cut) => cut % (whole.length + 1)).sort((a, b) => a - b), whole.length];
      const pieces = at.slice(1).map((end, index) => whole.slice(at[index], end));
      const [one, many] = [streamed([whole]), streamed(pieces)];
      expect(many.length).toBe(one.length);
      expect(many.findIndex((row, index) => JSON.stringify(row) !== JSON.stringify(one[index]))).toBe(-1);
    }),
    { numRuns: 4 },
  );
});

test('a quotation mark left open at the start of a long file hides no row', () => {
  const rows = streamed([`a,b\n1,"2\n${'3,4\n'.repeat(100_000)}`]);
  expect(rows.length).toBe(100_002);
  expect(rows.filter(({ faulty }) => faulty)).toMatchObject([{ line: 2 }]);
});
