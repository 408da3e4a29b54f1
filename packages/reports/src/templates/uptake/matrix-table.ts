import type { Judgement } from '@ragstone/assurance';
import { type Reason, statusWords } from '@ragstone/rag';
import { type Cell, cell, row, type Table, words } from '../../model/table.ts';
import { status } from '../../model/text.ts';
import { printInTable } from '../../passages/print-figure.ts';
import { reasonsInWords, reasonsOfFigure } from '../../passages/status-words.ts';
import { printPeriod } from '../../words/print-period.ts';
import { capitalised } from '../../words/sentence.ts';
import { cellsOf, type MatrixRow, type PlaceMatrix, readingOf } from './place-matrices.ts';

/** Measures down the side, places along the top, and in each cell the figure with its status as word and shape. */
export const matrixTable = (matrix: PlaceMatrix, id: string): Table => {
  const beside = matrix.rows.some(({ cells }) => cells.some((each) => (each?.comparators.length ?? 0) > 0));
  const targets = matrix.rows.map(targetOfRow);
  const hasColumn = targets.some((each) => each !== null);
  return {
    id,
    caption: `Figures and what they are rated, ${printPeriod(matrix.period)}`,
    columns: [
      words('Measure', 1.5),
      ...matrix.places.map(({ name }) => words(name, 1.1)),
      ...(beside ? [words('Beside others', 1.3)] : []),
      ...(hasColumn ? [words('Target', 0.6)] : []),
    ],
    rows: matrix.rows.map((each, index) =>
      row(
        each.title,
        ...each.cells.map((judgement) => figureCell(judgement, targets[index] ?? null)),
        ...(beside ? [besideCell(each)] : []),
        ...(hasColumn ? [cell(targets[index] ?? 'None for all')] : []),
      ),
    ),
    notes: cellsOf(matrix).some(depends)
      ? [['“Depends on the reading”: another reading of the source gives another answer; see below.']]
      : [],
    reading: 'by-row',
  };
};

/** The target that every place of a row has; null where they have none, or each its own. */
const targetOfRow = ({ cells }: MatrixRow): string | null => {
  const printed = new Set(cells.flatMap((each) => (each === null ? [] : [printTarget(each)])));
  const [only = null] = printed;
  return printed.size === 1 ? only : null;
};

const printTarget = ({ target, unit, decimals }: Judgement): string | null =>
  target === null ? null : printInTable(target, unit, decimals);

/** What the status itself does not say, and no reason that another one explains. */
export const tellingReasons = (reasons: readonly Reason[]): readonly Reason[] => {
  const doubts = reasons.filter((reason) => reason !== 'within-band');
  const others = doubts.filter((reason) => reason !== 'no-comparator');
  return others.length > 0 ? others : doubts;
};

const depends = (judgement: Judgement): boolean => readingOf(judgement)?.decides ?? false;

const figureCell = (judgement: Judgement | null, targetOfAll: string | null): Cell => {
  if (judgement === null) return cell('Not expected');
  const { value, unit, decimals, target, outcome, reasons } = judgement;
  const figure = value === null ? 'No figure' : printInTable(value, unit, decimals, target);
  const doubts = tellingReasons(reasons);
  const own = targetOfAll === null ? printTarget(judgement) : null;
  return cell(
    [`${figure} `, status(judgement.status, statusWords[judgement.status])],
    ...(outcome !== null && judgement.status === 'not-rated' ? [outcome] : []),
    ...(own === null ? [] : [`Target ${own}`]),
    ...(doubts.length === 0 ? [] : [capitalised(reasonsOfFigure(judgement, doubts))]),
    ...(depends(judgement) ? ['Depends on the reading'] : []),
  );
};

/** The other places' figures, which are the same for every cell of a row. */
const besideCell = ({ cells }: MatrixRow): Cell => {
  const first = cells.find((each) => (each?.comparators.length ?? 0) > 0);
  const [one, ...others] = (first?.comparators ?? []).map(({ placeName, value, reasons }) =>
    first == null || value === null
      ? `${placeName}: ${reasonsInWords(tellingReasons(reasons))}`
      : `${placeName} ${printInTable(value, first.unit, first.decimals)}`,
  );
  return one === undefined ? cell('None') : cell(one, ...others);
};
