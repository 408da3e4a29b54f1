import type { Judgement } from '@ragstone/assurance';
import type { Figure } from '../../model/block.ts';
import { letter } from '../../model/letter.ts';
import { mostPanels } from '../../model/small-multiples.ts';
import type { Table } from '../../model/table.ts';
import { besideOf, ratedMark } from '../../passages/beside-figures.ts';
import { capitalised, sentences } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';
import type { MatrixRow, PlaceMatrix } from './place-matrices.ts';

/** Fewer measures are compared in the matrix itself. */
const fewest = 3;

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
  const beside = besideOf(says.target, all);
  const unit = first?.unit ?? 'percent';
  const letters = places.map((_, index) => letter(index).toUpperCase());
  return {
    kind: 'figure',
    id: `${table.id}-${name}`,
    chart: {
      kind: 'small-multiples',
      title: `${title} ${capitalised(words.days.period(period))}`,
      unit: words.units.onAxis(unit),
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
          mark: judgement === null ? 'absent' : ratedMark(judgement),
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
