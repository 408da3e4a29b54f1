import type { Judgement } from '@ragstone/assurance';
import { unitWords } from '@ragstone/rag';
import type { Figure } from '../../model/block.ts';
import type { PointMark } from '../../model/chart.ts';
import { letter } from '../../model/letter.ts';
import { mostPanels } from '../../model/small-multiples.ts';
import type { Table } from '../../model/table.ts';
import { capitalised, sentences } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';
import type { MatrixRow, PlaceMatrix } from './place-matrices.ts';

/** Fewer measures are compared in the matrix itself. */
const fewest = 3;

/** What the figures of a place stand beside: their target, else the first place that they are compared with. */
interface Beside {
  readonly name: string;
  readonly of: (judgement: Judgement) => number | null;
}

const besideOf = ({ uptake }: Words, judgements: readonly Judgement[]): Beside | null => {
  if (judgements.some(({ target }) => target !== null))
    return { name: uptake.each.target, of: ({ target }) => target };
  const first = judgements.flatMap(({ comparators }) => comparators).find(({ value }) => value !== null);
  if (first === undefined) return null;
  return {
    name: first.placeName,
    of: ({ comparators }) =>
      comparators.find(({ comparator }) => comparator === first.comparator)?.value ?? null,
  };
};

const markOf = ({ value, status: of }: Judgement): PointMark =>
  value === null ? 'absent' : of === 'not-rated' ? 'unjudged' : of;

const present = ({ cells }: MatrixRow): readonly Judgement[] => cells.filter((each) => each !== null);

const range = ({ numbers, uptake }: Words, row: MatrixRow): string => {
  const known = present(row).flatMap(({ value, unit, decimals }) =>
    value === null ? [] : [{ value, print: numbers.inTable(value, unit, decimals) }],
  );
  const [low] = known.toSorted((a, b) => a.value - b.value);
  const high = known.toSorted((a, b) => a.value - b.value).at(-1);
  if (low === undefined || high === undefined) return uptake.each.noFigure;
  return low.print === high.print ? low.print : uptake.each.range(low.print, high.print);
};

/** Every measure that has figures in more than one place as a small picture of them, all on one scale; none where they are few. */
export const multiplesFigures = (words: Words, matrix: PlaceMatrix, table: Table): readonly Figure[] => {
  const units = [...new Set(matrix.rows.flatMap((each) => present(each).map(({ unit }) => unit)))];
  return units.flatMap((unit) => {
    const ofUnit = matrix.rows.filter(
      (each) => present(each).filter(({ unit: own, value }) => own === unit && value !== null).length > 1,
    );
    if (ofUnit.length < fewest) return [];
    return Array.from({ length: Math.ceil(ofUnit.length / mostPanels) }, (_, part) =>
      figureOf(
        words,
        matrix,
        ofUnit.slice(part * mostPanels, (part + 1) * mostPanels),
        `each-${unit}-${part + 1}`,
        table,
      ),
    );
  });
};

const figureOf = (
  words: Words,
  { title, places, period }: PlaceMatrix,
  rows: readonly MatrixRow[],
  name: string,
  table: Table,
): Figure => {
  const { each: says } = words.uptake;
  const all = rows.flatMap(present);
  const [first] = all;
  const beside = besideOf(words, all);
  const unit = first?.unit ?? 'percent';
  const letters = places.map((_, index) => letter(index).toUpperCase());
  return {
    kind: 'figure',
    id: `${table.id}-${name}`,
    chart: {
      kind: 'small-multiples',
      title: `${title} ${capitalised(words.days.period(period))}`,
      unit: unit === 'percent' ? '%' : unitWords[unit],
      decimals: first?.decimals ?? 1,
      points: 'side-by-side',
      names: { actual: says.figure, plan: beside?.name ?? null },
      labels: places.map(({ name }, index) => `${letters[index]}, ${name}`),
      panels: rows.map((each) => ({
        label: each.title,
        says: range(words, each),
        points: each.cells.map((judgement, index) => ({
          label: letters[index] ?? '',
          actual: judgement?.value ?? null,
          plan: judgement === null ? null : (beside?.of(judgement) ?? null),
          mark: judgement === null ? 'absent' : markOf(judgement),
        })),
      })),
    },
    alternative: [
      sentences(
        says.scale(rows.length, places.length),
        ...rows.map((each) => `${each.title}: ${range(words, each)}`),
      ),
    ],
    remarks: [[says.table(table.caption)]],
    table: null,
  };
};
