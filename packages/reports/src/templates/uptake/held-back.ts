import type { Judgement } from '@ragstone/assurance';
import { cell, row, type Table, words } from '../../model/table.ts';
import { reasonsOfFigure } from '../../passages/status-words.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { capitalised, sentence } from '../../words/sentence.ts';
import { tellingReasons } from './matrix-table.ts';
import { cellsOf, type PlaceMatrix } from './place-matrices.ts';

/** Figures that are there and are not rated because something is wrong with them; null where there are none. */
export const heldBackTable = (
  matrix: PlaceMatrix,
  id: string,
  { words: said, workspace }: PaperScope,
): Table | null => {
  const { caption, columns } = said.uptake.heldBack;
  const held = cellsOf(matrix).filter(
    ({ status, value, outcome }) => status === 'not-rated' && value !== null && outcome === null,
  );
  if (held.length === 0) return null;
  const caveatsOf = (judgement: Judgement): readonly string[] => [
    ...new Set(
      workspace.figures.flatMap((figure) =>
        figure.role === 'actual' &&
        figure.metric === judgement.metric &&
        figure.place === judgement.place &&
        figure.period.id === judgement.period &&
        figure.caveat !== null
          ? [figure.caveat]
          : [],
      ),
    ),
  ];
  return {
    id,
    caption,
    columns: [words(columns.measure, 2), words(columns.figure, 0.8), words(columns.why, 3)],
    rows: held.map((each) =>
      row(
        cell(each.title, each.placeName),
        said.numbers.inTable(each.value ?? 0, each.unit, each.decimals),
        cell(
          sentence(capitalised(reasonsOfFigure(said, each, tellingReasons(each.reasons)))),
          ...caveatsOf(each).map(sentence),
          ...each.conflicts.map(({ message }) => message),
        ),
      ),
    ),
    notes: [],
    reading: 'by-row',
  };
};
