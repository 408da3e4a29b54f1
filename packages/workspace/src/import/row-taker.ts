import type { Day } from '@ragstone/calendar';
import { checkFigure } from '../check-figure.ts';
import type { TableRow } from '../csv-table.ts';
import type { Fault } from '../fault.ts';
import { faultWords } from '../fault-words.ts';
import { type FigureColumn, figureCells } from '../figure-cells.ts';
import type { FigureContext, KnownMetric } from '../figure-context.ts';
import { readIdentity } from '../figure-identity.ts';
import { readNumbers } from '../figure-numbers.ts';
import type { Definitions } from './definitions.ts';
import { csvRow, takenRecord } from './figure-record.ts';
import { type Importer, isLeave, type Leave, type Named, type SourceCells } from './importer.ts';
import type { LeftRows } from './left-rows.ts';
import type { LeftFacts, LeftReason } from './left-words.ts';
import { numberText, probably } from './number-text.ts';
import { disagreement, periodReader } from './period-reader.ts';
import type { TableSourceRow } from './source-table.ts';

/** Which rows of the file are wanted; null for all. */
export interface Asked {
  readonly places: ReadonlySet<string> | null;
  readonly metrics: ReadonlySet<string> | null;
}

/** The document whose figures are taken, and from when they are known. */
export interface TakenFrom {
  readonly document: string;
  readonly published: Day;
  readonly knownFrom: Day;
  readonly basis: string;
}

const numberColumns: readonly FigureColumn[] = [
  'value',
  'count',
  'denominator',
  'lower',
  'upper',
  'lower_99_8',
  'upper_99_8',
];

/** What a spreadsheet would work out starts with = or @, or with + before no digit. No published code or note does. */
const mayBeFormula = (first: number): boolean => first === 61 || first === 64 || first === 43;
const isFormula = (text: string): boolean => !/^\+[\d.]/.test(text);

/** What one row comes to, before it is known whether the same figure stands elsewhere. */
type Taken = { readonly record: string } | { readonly left: true };
const left: Taken = { left: true };

/**
 * Makes a figure of a row and holds it against the workspace as its own figures are held: what is taken will be read
 * again without a fault. Gives null where the row was left, which has been counted.
 */
export const rowTaker = (
  importer: Importer,
  from: TakenFrom,
  asked: Asked,
  context: FigureContext,
  definitions: Definitions,
  leftRows: LeftRows,
): ((row: TableSourceRow) => string | null) => {
  const readPeriod = periodReader();
  const origin = (column: FigureColumn): string => importer.origin[column] ?? importer.origin.value ?? '';
  const columns = [...importer.columns.required, ...importer.columns.optional];
  let cells: SourceCells = {};
  let faults: Fault[] = [];
  const table: TableRow<FigureColumn> = { number: 0, cell: (column) => cells[column] ?? '' };
  const weighed = figureCells('', table, (fault) => faults.push(fault));

  const leave = <R extends LeftReason>(
    row: TableSourceRow,
    reason: R,
    facts: LeftFacts[R],
    column: string,
    topic?: string,
  ): Taken => {
    leftRows.leave(reason, facts, row.line(), () => row.columnOf(column), topic);
    return left;
  };
  const leaveAs = (row: TableSourceRow, { leave: reason, facts, column }: Leave): Taken =>
    leave(row, reason, facts, column);
  const formulaIn = (row: TableSourceRow, of: readonly string[]): Taken | null => {
    const column = of.find((name) => mayBeFormula(row.firstCode(name)) && isFormula(row.cell(name)));
    return column === undefined ? null : leave(row, 'formula', { text: row.cell(column) }, column);
  };

  const take = (row: TableSourceRow): Taken => {
    const formula = formulaIn(row, [origin('metric'), origin('place')]);
    if (formula !== null) return formula;
    const metric = importer.metric(row);
    if (isLeave(metric)) return leaveAs(row, metric);
    if (asked.metrics?.has(metric.id) === false)
      return leave(row, 'not-asked', { text: metric.id }, origin('metric'));
    const place = importer.place(row);
    if (isLeave(place)) return leaveAs(row, place);
    if (asked.places?.has(place.id) === false)
      return leave(row, 'not-asked', { text: place.id }, origin('place'));
    return formulaIn(row, columns) ?? takeAsked(row, metric, place);
  };

  const takeAsked = (row: TableSourceRow, metric: Named, place: Named): Taken => {
    const known = definitions.metric(metric);
    if (known === null) {
      const facts = { metric: metric.id, name: metric.name };
      return leave(row, 'metric-unknown', facts, origin('metric'), metric.id);
    }
    const { unit } = known.metric;
    if (importer.unit !== null && importer.unit !== unit) {
      const facts = { declared: importer.unit, metric: metric.id, unit };
      return leave(row, 'unit-differs', facts, origin('value'), metric.id);
    }
    if (!definitions.place(place))
      return leave(row, 'place-unknown', { place: place.id, name: place.name }, origin('place'));
    return takeKnown(row, known, metric.id, place.id);
  };

  const takeKnown = (row: TableSourceRow, known: KnownMetric, metric: string, place: string): Taken => {
    const source = importer.period(row);
    if (isLeave(source)) return leaveAs(row, source);
    const read = readPeriod(source, source.kind ?? known.metric.frequency, known.metric.season);
    if ('why' in read) return leave(row, 'period-unreadable', { why: read.why }, origin('period'));
    const says = disagreement(source, read);
    if (says !== null)
      return leave(row, 'period-columns-differ', { period: read.period.id, says }, origin('period'));
    const given = importer.cells(row);
    if (isLeave(given)) return leaveAs(row, given);
    const numbers: Partial<Record<FigureColumn, string>> = {};
    for (const column of numberColumns) {
      const text = given[column] ?? '';
      if (text !== '') numbers[column] = numberText(text, importer.numbers);
    }
    cells = {
      role: 'actual',
      ...given,
      ...numbers,
      metric,
      place,
      period: read.period.id,
      basis: from.basis,
      document: from.document,
      line: String(row.line()),
      vintage: from.knownFrom === from.published ? '' : from.knownFrom,
    };
    return weigh(row);
  };

  const weigh = (row: TableSourceRow): Taken => {
    faults = [];
    weighed.begin();
    const identity = readIdentity(weighed, context, () => 'known');
    const numbers = readNumbers(weighed);
    if (identity !== null) checkFigure(weighed, identity, numbers, from.knownFrom);
    const [fault] = faults;
    if (fault !== undefined || identity === null) return leaveFault(row, fault);
    const where = { line: row.line(), column: row.columnOf(origin('value')) };
    const { role, place, period, breakdown, basis, known } = identity;
    const parts = { role, metric: known.metric.id, place, period, breakdown, basis };
    return { record: takenRecord(parts, numbers, from.knownFrom, where, csvRow(cells)) };
  };

  const leaveFault = (row: TableSourceRow, fault: Fault | undefined): Taken => {
    const column = origin((fault?.spot?.at.path[1] ?? 'value') as FigureColumn);
    if (fault?.code === 'text-for-number') {
      const { text } = fault.facts;
      return leave(row, 'not-a-number', { text, write: probably(text) }, column);
    }
    const words = fault && (faultWords[fault.code].says as (facts: unknown, placeOf: () => string) => string);
    const says = words?.(fault?.facts, () => '') ?? 'The figure cannot be read.';
    return leave(row, 'figure-refused', { says }, column);
  };

  return (row) => {
    const taken = take(row);
    return 'record' in taken ? taken.record : null;
  };
};
