import type { PeriodKind } from '@ragstone/calendar';
import type { Basis } from '@ragstone/metrics';
import type { Polarity, Unit } from '@ragstone/rag';
import type { FigureColumn } from '../figure-cells.ts';
import type { LeftFacts, ReaderReason } from './left-words.ts';

/** A row of the published file by the names of its columns; empty where there is no such column. */
export interface SourceRow {
  readonly cell: (column: string) => string;
}

/** Why an importer leaves a row, and the column that says so. */
export type Leave = { readonly [R in ReaderReason]: LeaveFor<R> }[ReaderReason];
interface LeaveFor<R extends ReaderReason> {
  readonly leave: R;
  readonly facts: LeftFacts[R];
  readonly column: string;
}

/** Something that a row names: its id here and what the file calls it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What a row says of its period: a text to be read as a period of a kind, or the first or last day of one. */
export interface SourcePeriod {
  readonly text: string;
  /** Null: the kind for which the metric is published. */
  readonly kind: PeriodKind | null;
  readonly given: 'as-printed' | 'first-day' | 'last-day';
  /** The number of whole years and the first of them, where other columns say so. */
  readonly years: number | null;
  readonly firstYear: number | null;
}

/** The rest of what a row says, as texts for the columns of a figures file. */
export type SourceCells = Partial<Readonly<Record<FigureColumn, string>>>;

/** What a metric that is to be defined is, as far as the kind of file says it. */
export interface MetricTraits {
  readonly unit: Unit;
  readonly polarity: Polarity;
  readonly decimals: number;
  readonly frequency: PeriodKind;
}

/** One kind of published file: which columns it has, and what a row of it says. It decides nothing else. */
export interface Importer {
  readonly columns: { readonly required: readonly string[]; readonly optional: readonly string[] };
  /** The column in which each column of a figure is found, so that a fault can be pointed at. */
  readonly origin: Partial<Readonly<Record<FigureColumn, string>>>;
  /** The counting method under which the figures are kept. */
  readonly basis: Basis;
  /** The unit in which the file's values are; null where it does not say. */
  readonly unit: Unit | null;
  /** What the file says of a metric that is not there yet; null where it does not say enough. */
  readonly traits: MetricTraits | null;
  /** How the file prints numbers beyond plain digits. */
  readonly numbers: { readonly thousands: boolean; readonly percentSign: boolean };
  readonly metric: (row: SourceRow) => Named | Leave;
  readonly place: (row: SourceRow) => Named | Leave;
  readonly period: (row: SourceRow) => SourcePeriod | Leave;
  readonly cells: (row: SourceRow) => SourceCells | Leave;
}

export const isLeave = (read: object): read is Leave => 'leave' in read;
