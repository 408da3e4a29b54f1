import { type Day, type Period, spanKey } from '@ragstone/calendar';
import { type Breakdown, breakdownKey, type Figure, type FigureRole } from '@ragstone/metrics';
import { type FigureColumn, figureColumns } from '../figure-cells.ts';

/** The columns of the figures files that an import writes. */
export const importedColumns: readonly FigureColumn[] = [
  ...figureColumns.required,
  'status',
  'breakdown',
  'vintage',
  'caveat',
  'count',
  'denominator',
  'lower',
  'upper',
  'lower_99_8',
  'upper_99_8',
];

/** What makes a figure the one it is, apart from its vintage. */
export interface FigureIdentityParts {
  readonly role: FigureRole;
  readonly metric: string;
  readonly place: string;
  readonly period: Period;
  readonly breakdown: Breakdown;
  readonly basis: string;
}

const identityText = ({ role, metric, place, period, breakdown, basis }: FigureIdentityParts): string =>
  [metric, place, spanKey(period), breakdownKey(breakdown), role, basis].join('\t');

export type FigureWorth = Pick<
  Figure,
  'value' | 'caveat' | 'count' | 'denominator' | 'limits' | 'widerLimits' | 'labelled'
> & { readonly status: Figure['status'] | null };

/** All that a figure says, as text: two that say the same are one figure printed twice. */
const worthText = (figure: FigureWorth): string =>
  [
    figure.value ?? figure.status,
    figure.status,
    figure.count,
    figure.denominator,
    figure.limits?.lower,
    figure.limits?.upper,
    figure.widerLimits?.lower,
    figure.widerLimits?.upper,
    figure.labelled,
    (figure.caveat ?? '').replace(/\s+/g, ' '),
  ]
    .map((part) => part ?? '')
    .join('|');

/**
 * A figure as one line, so that sorting lines brings the same figure together: held ones of its vintage before those of
 * the file, and these in the order of their lines.
 */
export const heldRecord = (figure: Figure): string =>
  [identityText(figure), figure.vintage, '0', '', '', '', worthText(figure), ''].join('\t');

export const takenRecord = (
  identity: FigureIdentityParts,
  worth: FigureWorth,
  vintage: Day,
  where: { readonly line: number; readonly column: number },
  row: string,
): string =>
  [
    identityText(identity),
    vintage,
    '1',
    String(where.line).padStart(12, '0'),
    where.column,
    identity.period.id,
    worthText(worth),
    row,
  ].join('\t');

/** A record taken apart again. */
export interface ReadRecordLine {
  readonly key: string;
  readonly metric: string;
  readonly place: string;
  readonly span: string;
  /** Empty for everybody. */
  readonly breakdown: string;
  readonly vintage: Day;
  readonly isHeld: boolean;
  readonly line: number;
  readonly column: number;
  readonly period: string;
  readonly worth: string;
  readonly row: string;
}

export const readRecordLine = (text: string): ReadRecordLine => {
  const parts = text.split('\t');
  const part = (index: number): string => parts[index] ?? '';
  return {
    key: parts.slice(0, 6).join('\t'),
    metric: part(0),
    place: part(1),
    span: part(2),
    breakdown: part(3),
    vintage: part(6),
    isHeld: part(7) === '0',
    line: Number(part(8)),
    column: Number(part(9)),
    period: part(10),
    worth: part(11),
    row: part(12),
  };
};

const quoted = (text: string): string =>
  /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;

/** The cells of a figure as a row of a figures file. */
export const csvRow = (cells: Partial<Readonly<Record<FigureColumn, string>>>): string =>
  importedColumns.map((column) => quoted(cells[column] ?? '')).join(',');
