import { type ExpectedKey, expectedKeys } from './rule-tests.ts';
import type { TestedPeriod, TestResult } from './run-rule-tests.ts';

/** A row of the drawing: a name, a cell for each period, and what the row is. */
interface Row {
  readonly name: string;
  readonly cells: readonly string[];
  readonly is: string;
}

/**
 * A case as a person would draw it: the periods across the top, what was given, what was expected and what came out
 * where they differ, a mark under each difference, and why the answer is what it is. A case that was refused says why.
 */
export const drawTestResult = (result: TestResult): string => {
  const head = `${result.verdict}: ${result.says} (case ${result.case + 1}, ${[result.rating, result.escalation].filter(Boolean).join(', ')})`;
  if (result.verdict === 'refused') return [head, ...result.refusals.map((why) => `  ${why}`), ''].join('\n');
  const { periods } = result;
  const givenKeys = [...new Set(periods.flatMap(({ given }) => Object.keys(given)))];
  const rows: readonly Row[] = [
    { name: '', cells: periods.map(({ period }) => period), is: '' },
    ...givenKeys.map(
      (key): Row => ({ name: key, cells: periods.map(({ given }) => given[key] ?? ''), is: '' }),
    ),
    ...expectedKeys.flatMap((key) => rowsOfAnswer(key, periods)),
  ];
  const nameWidth = Math.max(...rows.map(({ name }) => name.length));
  const widths = periods.map((_, index) => Math.max(...rows.map(({ cells }) => cells[index]?.length ?? 0)));
  const drawn = rows.map(({ name, cells, is }) =>
    [name.padEnd(nameWidth), ...cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)), is]
      .join('  ')
      .trimEnd(),
  );
  const why = periods.flatMap(({ period, why: said }) =>
    said.length === 0 ? [] : [`${period}: ${said.join(' ')}`],
  );
  return [head, ...[...drawn, ...why].map((line) => `  ${line}`.trimEnd()), ''].join('\n');
};

/** One row where the answer is the expected one, otherwise both and the marks. Nothing where nothing is expected. */
const rowsOfAnswer = (key: ExpectedKey, periods: readonly TestedPeriod[]): readonly Row[] => {
  if (periods.every(({ expected }) => expected[key] === undefined)) return [];
  const expected = periods.map((period) => period.expected[key] ?? '_');
  if (periods.every(({ differs }) => !differs.includes(key))) return [{ name: key, cells: expected, is: '' }];
  const actual = periods.map((period) => period.actual[key] ?? '');
  const marks = periods.map(({ differs }, index) =>
    differs.includes(key) ? '^'.repeat(Math.max(1, actual[index]?.length ?? 0)) : '',
  );
  return [
    { name: key, cells: expected, is: 'expected' },
    { name: '', cells: actual, is: 'actual' },
    { name: '', cells: marks, is: '' },
  ];
};
