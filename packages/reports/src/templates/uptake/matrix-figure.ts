import type { Judgement } from '@ragstone/assurance';
import { countStatuses, statusWords } from '@ragstone/rag';
import type { Figure } from '../../model/block.ts';
import type { MatrixCell } from '../../model/status-matrix.ts';
import type { Table } from '../../model/table.ts';
import { printInTable } from '../../passages/print-figure.ts';
import { printPeriod } from '../../words/print-period.ts';
import { capitalised, sentences } from '../../words/sentence.ts';
import type { PlaceMatrix } from './place-matrices.ts';

const figureOf = ({ value, unit, decimals, target }: Judgement): string =>
  value === null ? 'No figure' : printInTable(value, unit, decimals, target);

const cellOf = (judgement: Judgement | null): MatrixCell =>
  judgement === null
    ? { status: null, figure: 'Not expected', word: '' }
    : { status: judgement.status, figure: figureOf(judgement), word: statusWords[judgement.status] };

/** How each place fares, in words. */
const placeByPlace = ({ places, rows }: PlaceMatrix): readonly string[] =>
  places.map(({ name }, column) => {
    const of = rows.flatMap(({ cells }) => cells[column] ?? []);
    const { green, amber, red, notRated } = countStatuses(of.map((each) => each.status));
    return `${name}: ${green} green, ${amber} amber, ${red} red, ${notRated} not rated`;
  });

/** The matrix as a picture: one look tells which place and which measure. */
export const matrixFigure = (matrix: PlaceMatrix, table: Table): Figure => ({
  kind: 'figure',
  id: `${table.id}-picture`,
  chart: {
    kind: 'status-matrix',
    title: `${matrix.title} ${capitalised(printPeriod(matrix.period))}`,
    columns: matrix.places.map(({ name }) => name),
    rows: matrix.rows.map(({ title, cells }) => ({ label: title, cells: cells.map(cellOf) })),
  },
  alternative: [sentences(...placeByPlace(matrix))],
  remarks: [[`Its numbers stand in the table “${table.caption}”.`]],
  table: null,
});
