import { type Figure, figureStatuses } from '@ragstone/metrics';
import { compareNumbers, quantise, type Unit, units } from '@ragstone/rag';
import type { FigureCells, FigureColumn } from './figure-cells.ts';
import type { PrintedNumber } from './printed-number.ts';

/** The numbers of a row and what is said of them. */
export type FigureNumbers = Pick<
  Figure,
  'value' | 'decimals' | 'labelled' | 'caveat' | 'bounds' | 'count' | 'denominator' | 'limits' | 'widerLimits'
> & {
  /** Null where the row gives a status that is none. */
  readonly status: Figure['status'] | null;
  readonly line: number | null;
};

const readLine = ({ number, fail }: FigureCells): number | null => {
  const line = number('line');
  if (line === null) return null;
  if (line.decimals === 0 && line.value >= 1) return line.value;
  fail('line', 'value-impossible', { column: 'line', value: line.value, why: 'lines are counted from 1' });
  return null;
};

const readBounds = ({ positive, fail }: FigureCells): Figure['bounds'] => {
  const atLeast = positive('at_least');
  const fewerThan = positive('fewer_than');
  if (atLeast !== null && fewerThan !== null && atLeast >= fewerThan) {
    fail('at_least', 'limits-reversed', { lower: 'at_least', upper: 'fewer_than' });
  }
  return atLeast === null && fewerThan === null ? null : { atLeast, fewerThan };
};

interface PrintedLimits {
  readonly lower: PrintedNumber;
  readonly upper: PrintedNumber;
}

const readLimits = (
  { row, number, fail }: FigureCells,
  lowerColumn: FigureColumn,
  upperColumn: FigureColumn,
): PrintedLimits | null => {
  const lower = number(lowerColumn);
  const upper = number(upperColumn);
  for (const [column, other] of [
    [lowerColumn, upperColumn],
    [upperColumn, lowerColumn],
  ] as const) {
    if (row.cell(column) === '' && row.cell(other) !== '')
      fail(column, 'limits-incomplete', { lacks: column });
  }
  if (lower === null || upper === null) return null;
  if (lower.value > upper.value)
    fail(lowerColumn, 'limits-reversed', { lower: lowerColumn, upper: upperColumn });
  return { lower, upper };
};

type Scaled = (value: number) => number;

const limitsOf = (printed: PrintedLimits | null, scaled: Scaled): Figure['limits'] =>
  printed === null ? null : { lower: scaled(printed.lower.value), upper: scaled(printed.upper.value) };

/** Bounds are of the value, so they are printed in what it is printed in. */
const boundsOf = (bounds: Figure['bounds'], scaled: Scaled): Figure['bounds'] =>
  bounds === null
    ? null
    : {
        atLeast: bounds.atLeast === null ? null : scaled(bounds.atLeast),
        fewerThan: bounds.fewerThan === null ? null : scaled(bounds.fewerThan),
      };

/** What rounding may have taken from a number, or added to it. */
const rounding = ({ decimals }: PrintedNumber): number => 0.5 * 10 ** -decimals;

/** A figure lies between its own limits, or one of the three is a slip: significance is told by the limits alone. */
const checkWithinLimits = (
  { row, fail }: FigureCells,
  printed: PrintedNumber | null,
  limits: PrintedLimits | null,
): void => {
  // A difference lies nowhere near the limits of what it is a difference of.
  if (printed === null || limits === null || row.cell('more_than') !== '') return;
  const { lower, upper } = limits;
  if (lower.value > upper.value) return;
  const { value } = printed;
  const isBelow = compareNumbers(value + rounding(printed), lower.value - rounding(lower)) < 0;
  const isAbove = compareNumbers(value - rounding(printed), upper.value + rounding(upper)) > 0;
  const why = `its own limits are ${lower.value} and ${upper.value}`;
  if (isBelow || isAbove) fail('value', 'value-impossible', { column: 'value', value, why });
};

/** What the printed digits are counted in: `1000000` for a table in millions of pounds. */
const readScale = ({ row, number, fail }: FigureCells): number => {
  const scale = row.cell('scale') === '' ? 1 : (number('scale')?.value ?? 1);
  if (scale === 1 || scale === 1_000 || scale === 1_000_000) return scale;
  const why = 'digits are printed in thousands (1000) or millions (1000000)';
  fail('scale', 'value-impossible', { column: 'scale', value: scale, why });
  return 1;
};

export const readNumbers = (cells: FigureCells): FigureNumbers => {
  const { row, fail } = cells;
  const status = row.cell('status') === '' ? 'final' : cells.oneOf('status', figureStatuses);
  const printed = cells.number('value');
  const isWithheld = status === 'missing' || status === 'suppressed';
  if (status !== null && !isWithheld && row.cell('value') === '') fail('value', 'value-missing', {});
  if (isWithheld && printed !== null) fail('value', 'value-unexpected', { status });
  const scale = readScale(cells);
  const limits = readLimits(cells, 'lower', 'upper');
  const widerLimits = readLimits(cells, 'lower_99_8', 'upper_99_8');
  checkWithinLimits(cells, printed, limits);
  checkWithinLimits(cells, printed, widerLimits);
  const scaled: Scaled = (value) => (scale === 1 ? value : quantise(value * scale));
  return {
    status,
    value: printed === null ? null : scaled(printed.value),
    decimals: Math.max(0, (printed?.decimals ?? 0) - Math.log10(scale)),
    labelled: cells.oneOf<Unit>('labelled', units),
    caveat: row.cell('caveat') || null,
    bounds: boundsOf(readBounds(cells), scaled),
    count: cells.positive('count'),
    denominator: cells.positive('denominator'),
    limits: limitsOf(limits, scaled),
    widerLimits: limitsOf(widerLimits, scaled),
    line: readLine(cells),
  };
};
