import { sayAnswer } from '@ragstone/assurance';
import { countStatuses } from '@ragstone/rag';
import { type Block, folded, paragraph, table } from '../../model/block.ts';
import { cell, numbers, row, type Table, words } from '../../model/table.ts';
import { status } from '../../model/text.ts';
import { sentence } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';
import { cellsOf, type PlaceMatrix, readingOf } from './place-matrices.ts';

/** How the source was read, and how many answers depend on that; nothing where it is plain. */
export const readingParagraph = ({ uptake }: Words, matrix: PlaceMatrix): readonly Block[] => {
  const { reading } = matrix;
  if (reading === null) return [];
  const cells = cellsOf(matrix);
  const dependent = cells.filter((each) => readingOf(each)?.decides).length;
  return [paragraph(uptake.reading.says(reading.of, reading.chosen, dependent, cells.length))];
};

/** What each reading would give, and each answer that depends on it, folded away. */
export const readingTables = (words: Words, matrix: PlaceMatrix, id: string): readonly Block[] => {
  const { reading: says } = words.uptake;
  return [
    ...((matrix.reading?.alternatives ?? []).length === 0
      ? []
      : [folded(says.each, [table(countsTable(words, matrix, `${id}-readings`))])]),
    ...(cellsOf(matrix).some((each) => readingOf(each)?.decides)
      ? [folded(says.dependent, [table(dependentTable(words, matrix, `${id}-dependent`))])]
      : []),
  ];
};

const countsTable = (said: Words, matrix: PlaceMatrix, id: string): Table => {
  const { reading: says } = said.uptake;
  const cells = cellsOf(matrix);
  const alternatives = matrix.reading?.alternatives ?? [];
  return {
    id,
    caption: says.eachCaption,
    columns: [
      words(says.reading, 3),
      ...(['green', 'amber', 'red', 'not-rated'] as const).map((each) => numbers(said.statuses[each])),
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

const dependentTable = (said: Words, matrix: PlaceMatrix, id: string): Table => {
  const { columns, ...says } = said.uptake.reading;
  return {
    id,
    caption: says.dependentCaption,
    columns: [words(columns.measure, 2), words(columns.here, 1), words(columns.otherwise, 3)],
    rows: cellsOf(matrix).flatMap((each) => {
      const reading = readingOf(each);
      if (!reading?.decides) return [];
      const here = sayAnswer(each);
      const others = reading.alternatives.filter((other) => sayAnswer(other) !== here);
      const answers = [...new Set(others.map(sayAnswer))].map((answer) =>
        says.answer(
          answer,
          others.filter((other) => sayAnswer(other) === answer).map((other) => other.says),
        ),
      );
      const [first = says.otherWords, ...rest] = answers.map(sentence);
      return [
        row(
          cell(each.title, each.placeName),
          cell(
            [status(each.status, said.statuses[each.status])],
            ...(each.outcome === null ? [] : [each.outcome]),
          ),
          cell(first, ...rest),
        ),
      ];
    }),
    notes: [],
    reading: 'by-row',
  };
};
