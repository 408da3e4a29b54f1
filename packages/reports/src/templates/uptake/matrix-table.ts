import type { Judgement } from '@ragstone/assurance';
import type { Reason } from '@ragstone/rag';
import { type Cell, cell, row, type Table, words } from '../../model/table.ts';
import { status } from '../../model/text.ts';
import { reasonsInWords, reasonsOfFigure } from '../../passages/status-words.ts';
import { capitalised } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';
import { cellsOf, type MatrixRow, type PlaceMatrix, readingOf } from './place-matrices.ts';

/** Measures down the side, places along the top, and in each cell the figure with its status as word and shape. */
export const matrixTable = (said: Words, matrix: PlaceMatrix, id: string): Table => {
  const { matrix: says } = said.uptake;
  const beside = matrix.rows.some(({ cells }) => cells.some((each) => (each?.comparators.length ?? 0) > 0));
  const targets = matrix.rows.map((each) => targetOfRow(said, each));
  const hasColumn = targets.some((each) => each !== null);
  return {
    id,
    caption: says.caption(matrix.period),
    columns: [
      words(says.columns.measure, 1.5),
      ...matrix.places.map(({ name }) => words(name, 1.1)),
      ...(beside ? [words(says.columns.beside, 1.3)] : []),
      ...(hasColumn ? [words(says.columns.target, 0.6)] : []),
    ],
    rows: matrix.rows.map((each, index) =>
      row(
        each.title,
        ...each.cells.map((judgement) => figureCell(said, judgement, targets[index] ?? null)),
        ...(beside ? [besideCell(said, each)] : []),
        ...(hasColumn ? [cell(targets[index] ?? says.noneForAll)] : []),
      ),
    ),
    notes: cellsOf(matrix).some(depends) ? [[says.note]] : [],
    reading: 'by-row',
  };
};

/** The target that every place of a row has; null where they have none, or each its own. */
const targetOfRow = (said: Words, { cells }: MatrixRow): string | null => {
  const printed = new Set(cells.flatMap((each) => (each === null ? [] : [printTarget(said, each)])));
  const [only = null] = printed;
  return printed.size === 1 ? only : null;
};

const printTarget = ({ numbers }: Words, { target, unit, decimals }: Judgement): string | null =>
  target === null ? null : numbers.inTable(target, unit, decimals);

/** What the status itself does not say, and no reason that another one explains. */
export const tellingReasons = (reasons: readonly Reason[]): readonly Reason[] => {
  const doubts = reasons.filter((reason) => reason !== 'within-band');
  const others = doubts.filter((reason) => reason !== 'no-comparator');
  return others.length > 0 ? others : doubts;
};

const depends = (judgement: Judgement): boolean => readingOf(judgement)?.decides ?? false;

const figureCell = (said: Words, judgement: Judgement | null, targetOfAll: string | null): Cell => {
  const { matrix: says } = said.uptake;
  if (judgement === null) return cell(says.notExpected);
  const { value, unit, decimals, target, outcome, reasons } = judgement;
  const figure = value === null ? says.noFigure : said.numbers.inTable(value, unit, decimals, target);
  const doubts = tellingReasons(reasons);
  const own = targetOfAll === null ? printTarget(said, judgement) : null;
  return cell(
    [`${figure} `, status(judgement.status, said.statuses[judgement.status])],
    ...(outcome !== null && judgement.status === 'not-rated' ? [outcome] : []),
    ...(own === null ? [] : [says.target(own)]),
    ...(doubts.length === 0 ? [] : [capitalised(reasonsOfFigure(said, judgement, doubts))]),
    ...(depends(judgement) ? [says.depends] : []),
  );
};

/** The other places' figures, which are the same for every cell of a row. */
const besideCell = (said: Words, { cells }: MatrixRow): Cell => {
  const first = cells.find((each) => (each?.comparators.length ?? 0) > 0);
  const [one, ...others] = (first?.comparators ?? []).map(({ placeName, value, reasons }) =>
    first == null || value === null
      ? `${placeName}: ${reasonsInWords(said, tellingReasons(reasons))}`
      : `${placeName} ${said.numbers.inTable(value, first.unit, first.decimals)}`,
  );
  return one === undefined ? cell(said.uptake.matrix.nobodyBeside) : cell(one, ...others);
};
