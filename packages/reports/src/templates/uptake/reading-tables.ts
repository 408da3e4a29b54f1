import { sayAnswer } from '@ragstone/assurance';
import { countStatuses, printList, statusWords } from '@ragstone/rag';
import { type Block, folded, paragraph, table } from '../../model/block.ts';
import { cell, numbers, row, type Table, words } from '../../model/table.ts';
import { status } from '../../model/text.ts';
import { counted } from '../../words/counted.ts';
import { sentence } from '../../words/sentence.ts';
import { cellsOf, type PlaceMatrix, readingOf } from './place-matrices.ts';

/** How the source was read, and how many answers depend on that; nothing where it is plain. */
export const readingParagraph = (matrix: PlaceMatrix): readonly Block[] => {
  const { reading } = matrix;
  if (reading === null) return [];
  const cells = cellsOf(matrix);
  const dependent = cells.filter((each) => readingOf(each)?.decides).length;
  const how =
    reading.chosen === null
      ? 'Nobody has chosen how to read it, so only what every reading gives has a colour.'
      : sentence(`It is read here as: ${reading.chosen}`);
  const far =
    dependent === 0
      ? 'No answer depends on that.'
      : `${counted(dependent, 'answer')} of ${cells.length} ${dependent === 1 ? 'depends' : 'depend'} on it.`;
  return [paragraph(`The source says “${reading.of}”. ${how} ${far}`)];
};

/** What each reading would give, and each answer that depends on it, folded away. */
export const readingTables = (matrix: PlaceMatrix, id: string): readonly Block[] => [
  ...((matrix.reading?.alternatives ?? []).length === 0
    ? []
    : [folded('What each reading would give', [table(countsTable(matrix, `${id}-readings`))])]),
  ...(cellsOf(matrix).some((each) => readingOf(each)?.decides)
    ? [folded('The answers that depend on the reading', [table(dependentTable(matrix, `${id}-dependent`))])]
    : []),
];

const countsTable = (matrix: PlaceMatrix, id: string): Table => {
  const cells = cellsOf(matrix);
  const alternatives = matrix.reading?.alternatives ?? [];
  return {
    id,
    caption: 'How many answers each reading would give',
    columns: [
      words('Reading', 3),
      ...(['green', 'amber', 'red', 'not-rated'] as const).map((each) => numbers(statusWords[each])),
    ],
    rows: alternatives.map((alternative) => {
      const { green, amber, red, notRated } = countStatuses(
        cells.map(
          (each) =>
            readingOf(each)?.alternatives.find((other) => other.id === alternative.id)?.status ?? 'not-rated',
        ),
      );
      return row(alternative.says, ...[green, amber, red, notRated].map(String));
    }),
    notes: [],
    reading: 'as-grid',
  };
};

const dependentTable = (matrix: PlaceMatrix, id: string): Table => ({
  id,
  caption: 'Answers that depend on the reading',
  columns: [words('Measure and place', 2), words('As read here', 1), words('As it could be read', 3)],
  rows: cellsOf(matrix).flatMap((each) => {
    const reading = readingOf(each);
    if (!reading?.decides) return [];
    const here = sayAnswer(each);
    const others = reading.alternatives.filter((other) => sayAnswer(other) !== here);
    const said = [...new Set(others.map(sayAnswer))].map(
      (answer) =>
        `${answer}: ${printList(others.filter((other) => sayAnswer(other) === answer).map(({ says }) => says))}`,
    );
    const [first = 'Other words', ...rest] = said.map(sentence);
    return [
      row(
        cell(each.title, each.placeName),
        cell(
          [status(each.status, statusWords[each.status])],
          ...(each.outcome === null ? [] : [each.outcome]),
        ),
        cell(first, ...rest),
      ),
    ];
  }),
  notes: [],
  reading: 'by-row',
});
