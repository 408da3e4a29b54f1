import type { Judgement } from '@ragstone/assurance';
import { cell, row, type Table, words } from '../../model/table.ts';
import { printInTable } from '../../passages/print-figure.ts';
import { reasonsOfFigure } from '../../passages/status-words.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { capitalised, sentence } from '../../words/sentence.ts';
import { tellingReasons } from './matrix-table.ts';
import { cellsOf, type PlaceMatrix } from './place-matrices.ts';

/** Figures that are there and are not rated because something is wrong with them; null where there are none. */
export const heldBackTable = (matrix: PlaceMatrix, id: string, { workspace }: PaperScope): Table | null => {
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
    caption: 'Figures that are not rated, and why',
    columns: [words('Measure and place', 2), words('Figure', 0.8), words('Why', 3)],
    rows: held.map((each) =>
      row(
        cell(each.title, each.placeName),
        printInTable(each.value ?? 0, each.unit, each.decimals),
        cell(
          sentence(capitalised(reasonsOfFigure(each, tellingReasons(each.reasons)))),
          ...caveatsOf(each).map(sentence),
          ...each.conflicts.map(({ message }) => message),
        ),
      ),
    ),
    notes: [],
    reading: 'by-row',
  };
};
