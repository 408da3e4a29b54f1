import type { FigureKind, Polarity } from '../src/index.ts';
import { readJson } from './read-json.fixture.ts';

/** A row of a printed table, with the line that prints it. */
export interface PrintedRow {
  readonly period: string;
  readonly ordinal: number;
  readonly span: number;
  readonly count: number;
  readonly value: number;
  readonly lower95: number;
  readonly upper95: number;
  readonly england: number;
  readonly source: { readonly document: string; readonly line: number };
}

interface PrintedSeries {
  readonly id: string;
  readonly kind: FigureKind;
  readonly per: number;
  readonly polarity: Polarity;
  readonly trend: { readonly direction: string; readonly words: string };
  readonly rows: readonly PrintedRow[];
}

export const printedSeries = readJson<{ readonly series: readonly PrintedSeries[] }>(
  'printed/health-protection-series.json',
).series;

export const seriesCalled = (id: string): PrintedSeries => {
  const found = printedSeries.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no series ${id}`);
  return found;
};

/** The denominator is not printed: it is the count over the printed value, and so no whole number. */
export const withDenominator = (
  { count, value }: PrintedRow,
  per: number,
): { readonly count: number; readonly denominator: number } => ({
  count,
  denominator: (count * per) / value,
});
