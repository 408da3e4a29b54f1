import { type Day, type Period, sayCalendarFinding } from '@ragstone/calendar';
import { type Breakdown, type FigureRole, figureRoles } from '@ragstone/metrics';
import { type FigureCells, figureColumns } from './figure-cells.ts';
import type { FigureContext, KnownMetric } from './figure-context.ts';
import type { Standing } from './register.ts';

/** What a figure can refer to. */
export type FigureReference = 'metric' | 'place' | 'basis' | 'document';
const references: readonly FigureReference[] = ['metric', 'place', 'basis', 'document'];

/** What an id in a row comes to. One that no record has is reported; one whose record was refused is counted. */
export type Refer = (kind: FigureReference, id: string, row: number) => Standing;

/** Which figure a row gives. Null where the row does not say it, which has been reported. */
export interface FigureIdentity {
  readonly role: FigureRole;
  readonly known: KnownMetric;
  readonly place: string;
  readonly period: Period;
  readonly breakdown: Breakdown;
  readonly basis: string;
}

const readPeriod = ({ row, fail }: FigureCells, known: KnownMetric): Period | null => {
  const text = row.cell('period');
  if (text === '') return null;
  const read = known.periodOf(text);
  if (read.ok) return read.value;
  fail('period', 'period-unreadable', { text, why: sayCalendarFinding(read.finding) });
  return null;
};

const readBreakdown = ({ row, fail }: FigureCells, context: FigureContext): Breakdown | undefined => {
  const text = row.cell('breakdown');
  const breakdown = context.breakdownOf(text);
  if (breakdown === undefined) fail('breakdown', 'breakdown-unreadable', { text });
  return breakdown;
};

/** The day from which a row's figure was known: its vintage, or the day on which its document was published. */
export const readVintage = ({ row, fail }: FigureCells, context: FigureContext): Day | null => {
  const text = row.cell('vintage');
  if (text === '') return context.published.get(row.cell('document')) ?? null;
  const read = context.dayOf(text);
  if (read.ok) return read.value;
  fail('vintage', 'day-unreadable', {
    text,
    write: read.finding.code === 'day-unreadable' ? read.finding.write : null,
  });
  return null;
};

export const readIdentity = (
  cells: FigureCells,
  context: FigureContext,
  refer: Refer,
): FigureIdentity | null => {
  const { row, fail, spoil } = cells;
  for (const column of figureColumns.required) {
    if (column !== 'value' && row.cell(column) === '') fail(column, 'cell-empty', { column });
  }
  for (const kind of references) {
    const id = row.cell(kind);
    if (id !== '' && refer(kind, id, row.number) !== 'known') spoil();
  }
  const role = cells.oneOf('role', figureRoles);
  const known = context.metrics.get(row.cell('metric'));
  const period = known === undefined ? null : readPeriod(cells, known);
  const breakdown = readBreakdown(cells, context);
  if (role === null || known === undefined || period === null || breakdown === undefined) return null;
  const place = context.same(row.cell('place'));
  const basis = context.basisOf(row.cell('basis'));
  return { role, known, place, period, breakdown, basis };
};
