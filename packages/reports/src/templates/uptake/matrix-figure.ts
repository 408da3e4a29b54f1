import type { Judgement } from '@ragstone/assurance';
import { countStatuses } from '@ragstone/rag';
import type { Figure } from '../../model/block.ts';
import type { MatrixCell } from '../../model/status-matrix.ts';
import type { Table } from '../../model/table.ts';
import { capitalised, sentences } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';
import type { PlaceMatrix } from './place-matrices.ts';

const cellOf = ({ numbers, statuses, uptake }: Words, judgement: Judgement | null): MatrixCell => {
  const { matrix: says } = uptake;
  if (judgement === null) return { status: null, figure: says.notExpected, word: '' };
  const { value, unit, decimals, target, status } = judgement;
  const figure = value === null ? says.noFigure : numbers.inTable(value, unit, decimals, target);
  return { status, figure, word: statuses[status] };
};

/** How each place fares, in words. */
const placeByPlace = ({ uptake }: Words, { places, rows }: PlaceMatrix): readonly string[] =>
  places.map(({ name }, column) => {
    const of = rows.flatMap(({ cells }) => cells[column] ?? []);
    return uptake.picture.place(name, countStatuses(of.map((each) => each.status)));
  });

/** In a narrower cell a figure would be cut. */
const mostPlaces = 6;

/** The matrix as a picture: one look tells which place and which measure. None of more places than a page is wide. */
export const matrixFigures = (words: Words, matrix: PlaceMatrix, table: Table): readonly Figure[] =>
  matrix.places.length > mostPlaces ? [] : [matrixFigure(words, matrix, table)];

const matrixFigure = (words: Words, matrix: PlaceMatrix, table: Table): Figure => ({
  kind: 'figure',
  id: `${table.id}-picture`,
  chart: {
    kind: 'status-matrix',
    title: `${matrix.title} ${capitalised(words.days.period(matrix.period))}`,
    columns: matrix.places.map(({ name }) => name),
    rows: matrix.rows.map(({ title, cells }) => ({
      label: title,
      cells: cells.map((each) => cellOf(words, each)),
    })),
  },
  alternative: [sentences(...placeByPlace(words, matrix))],
  remarks: [[words.uptake.picture.table(table.caption)]],
  table: null,
});
