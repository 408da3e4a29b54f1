import type { Figure } from '@ragstone/metrics';
import type { Atlas } from './atlas.ts';
import { checkFigure } from './check-figure.ts';
import { reportUnknown } from './check-references.ts';
import { readTable, type TableRow } from './csv-table.ts';
import type { Report } from './fault.ts';
import { type FigureCells, type FigureColumn, figureCells, figureColumns } from './figure-cells.ts';
import { type FigureContext, figureContext } from './figure-context.ts';
import { figureFromDifference } from './figure-from-difference.ts';
import { type Refer, readIdentity, readVintage } from './figure-identity.ts';
import { readNumbers } from './figure-numbers.ts';
import { type FigureShelves, figureShelves } from './figure-shelves.ts';
import { leftOutFigures } from './left-out-figures.ts';
import type { OpenFile } from './open-files.ts';
import type { ReadLists, Register } from './register.ts';

const reportTwice = (figure: Figure, first: Figure, report: Report): void => {
  const { metric, place, period, value, status, source, at } = figure;
  const equal = first.value === value && first.status === status;
  const subject = { metric, place, period: period.id };
  report({
    code: 'figure-twice',
    facts: { others: [{ at: first.at }], equal },
    subject,
    source,
    spot: { at },
  });
};

const keep = (figure: Figure, shelves: FigureShelves, report: Report): void => {
  const twin = shelves.add(figure);
  if (twin === null) return;
  shelves.spoil(twin, figure.vintage);
  reportTwice(figure, twin, report);
};

/** A figure whose value is still the difference that is printed, and what it is more than. */
interface Differing {
  readonly figure: Figure;
  readonly moreThan: string;
}

/** Reads the row that the cells are at. Gives the figure, where it is from before its metric was expected. */
const readRow = (
  cells: FigureCells,
  context: FigureContext,
  refer: Refer,
  shelves: FigureShelves,
  differing: Differing[],
  usable: boolean,
  report: Report,
): Figure | null => {
  const { ref, row } = cells;
  cells.begin();
  const identity = readIdentity(cells, context, refer);
  const vintage = readVintage(cells, context);
  const numbers = readNumbers(cells);
  if (identity === null) return null;
  const timing = checkFigure(cells, identity, numbers, vintage);
  const { role, known, place, period, breakdown, basis } = identity;
  const { status, line } = numbers;
  const metric = known.metric.id;
  if (!usable || !cells.isSound() || status === null || line === null || vintage === null) {
    shelves.spoil({ role, metric, place, period, breakdown, basis }, vintage);
    return null;
  }
  const figure: Figure = {
    role,
    metric,
    place,
    period,
    breakdown,
    basis,
    vintage,
    status,
    value: numbers.value,
    decimals: numbers.decimals,
    labelled: numbers.labelled,
    caveat: numbers.caveat,
    bounds: numbers.bounds,
    count: numbers.count,
    denominator: numbers.denominator,
    limits: numbers.limits,
    widerLimits: numbers.widerLimits,
    source: { document: context.same(row.cell('document')), line },
    at: { ref, path: [row.number, 'value'] },
  };
  const moreThan = row.cell('more_than');
  if (moreThan === '') keep(figure, shelves, report);
  else differing.push({ figure, moreThan });
  return timing === null ? null : figure;
};

/** Works out the figures that are printed as differences, once those that they differ from are read. */
const keepDiffering = (
  differing: readonly Differing[],
  context: FigureContext,
  shelves: FigureShelves,
  report: Report,
): void => {
  const read = differing.length === 0 ? [] : shelves.figures();
  for (const { figure, moreThan } of differing) {
    const { metric, place, period, source, at } = figure;
    const known = context.metrics.get(metric);
    const whole = known === undefined ? null : figureFromDifference(figure, moreThan, known, read);
    if (whole !== null) {
      keep(whole, shelves, report);
      continue;
    }
    shelves.spoil(figure, figure.vintage);
    report({
      code: 'difference-without-figure',
      facts: { moreThan, document: source.document },
      subject: { metric, place, period: period.id },
      source,
      spot: { at: { ref: at.ref, path: [at.path[0] ?? 0, 'more_than'] } },
    });
  }
};

const reportHistory = ({ metric, period, at }: Figure, context: FigureContext, report: Report): void => {
  const from = context.metrics.get(metric)?.expected.first?.id ?? '';
  const spot = { at: { ref: at.ref, path: [at.path[0] ?? 0, 'period'] } };
  report({ code: 'history-before-expected', facts: { metric, period: period.id, from }, spot });
};

/** Reads every figures file. What has a fault is reported and left out, with the vintages that came before it. */
export const readFigures = (
  files: readonly OpenFile[],
  lists: ReadLists,
  register: Register,
  atlas: Atlas,
  report: Report,
): readonly Figure[] => {
  const context = figureContext(lists, register);
  const shelves = figureShelves(context.spanOf);
  const leftOut = leftOutFigures(register, report);
  const differing: Differing[] = [];
  for (const { path, source } of files) {
    const refer: Refer = (kind, id, row) => {
      const standing = register.standing(kind, id);
      if (standing === 'unknown')
        reportUnknown(register, [kind], id, { ref: path, path: [row, kind] }, report);
      if (standing === 'refused') leftOut.count(kind, id);
      return standing;
    };
    const historic = new Set<string>();
    let cells: FigureCells | null = null;
    const read = (row: TableRow<FigureColumn>, usable: boolean): void => {
      cells ??= figureCells(path, row, report);
      const early = readRow(cells, context, refer, shelves, differing, usable, report);
      if (early === null || historic.has(early.metric)) return;
      historic.add(early.metric);
      reportHistory(early, context, report);
    };
    atlas.chart(path, source, readTable(path, source.text, figureColumns, report, read).offsetOf);
  }
  leftOut.tell();
  keepDiffering(differing, context, shelves, report);
  return shelves.figures();
};
