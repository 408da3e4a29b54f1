import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bytesIn,
  exportOf,
  figuresIn,
  fingertipsRow,
  freshWorkspace,
  imported,
} from './import-workspace.fixture.ts';

const row = fc
  .record({
    'Indicator ID': fc.constantFrom('1', '1', '1', '2'),
    'Area Code': fc.constantFrom('E06000017', 'E92000001', 'E06000016', 'B82007'),
    Sex: fc.constantFrom('Persons', 'Persons', 'Female'),
    'Time period': fc.constantFrom('2021/22', '2022/23', '2022', '2009 - 11'),
    'Time period Sortable': fc.constant(''),
    'Time period range': fc.constantFrom('1y', '1y', '3y'),
    Value: fc.constantFrom('90', '90.0', '91', '', '*', '-1', '=1', '1,592', '200'),
    'Value note': fc.constantFrom('', 'Value suppressed', 'a "quoted"\nnote'),
    Count: fc.constantFrom('', '5', '*'),
  })
  .map((changes) => fingertipsRow(changes));

/** Rows as they are, and rows that are broken. */
const line = fc.oneof(
  { weight: 8, arbitrary: row },
  fc.constantFrom('', 'a,b', '1,"open', ',,,', `${fingertipsRow()},x`),
);
const lines = fc.array(line, { maxLength: 25 });

test('what is taken and what is left are together all rows', () => {
  fc.assert(
    fc.property(lines, (rows) => {
      const workspace = freshWorkspace();
      const report = imported({ file: exportOf(...rows), workspace });
      const left = report.left.reduce((sum, each) => sum + each.rows, 0);
      expect(report.taken + left).toBe(report.rows);
      expect(figuresIn(workspace)).toHaveLength(report.taken);
    }),
    { numRuns: 60 },
  );
});

test('the same import twice leaves the same bytes', () => {
  fc.assert(
    fc.property(lines, (rows) => {
      const workspace = freshWorkspace();
      const file = exportOf(...rows);
      imported({ file, workspace });
      const once = bytesIn(workspace);
      expect(imported({ file, workspace })).toMatchObject({ taken: 0, written: [] });
      expect(bytesIn(workspace)).toEqual(once);
    }),
    { numRuns: 30 },
  );
});

test('the order of the rows changes no figure but the line on which it stands', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
      const figures = [rows, rows.toReversed()].map((each) => {
        const workspace = freshWorkspace();
        imported({ file: exportOf(...each), workspace });
        return figuresIn(workspace).map(({ source, at, decimals, ...figure }) => figure);
      });
      expect(figures[0]).toEqual(figures[1]);
    }),
    { numRuns: 30 },
  );
});
