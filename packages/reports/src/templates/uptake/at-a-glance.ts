import { countStatuses, type StatusCounts } from '@ragstone/rag';
import { paragraph, table } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { cell, numbers, row, words } from '../../model/table.ts';
import { link } from '../../model/text.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { capitalised } from '../../words/sentence.ts';
import { cellsOf, type PlaceMatrix } from './place-matrices.ts';

const countsOf = (matrix: PlaceMatrix, place?: string): StatusCounts =>
  countStatuses(
    cellsOf(matrix)
      .filter((each) => place === undefined || each.place === place)
      .map(({ status }) => status),
  );

/** The places in which a question has red answers, most of them first: `Leicester 10 of 12`. */
const redPlaces = ({ words: { uptake } }: PaperScope, matrix: PlaceMatrix): string => {
  const of = matrix.places
    .map(({ id, name }) => ({ name, counts: countsOf(matrix, id) }))
    .filter(({ counts }) => counts.red > 0)
    .toSorted((a, b) => b.counts.red - a.counts.red);
  const { all, notRated } = countsOf(matrix);
  if (all === notRated) return uptake.glance.noneRated;
  return of.length === 0
    ? uptake.glance.nowhere
    : of.map(({ name, counts }) => uptake.glance.redIn(name, counts.red, counts.all)).join('; ');
};

/** What is asked of uptake, how many answers have which status, and where they are red. */
export const atAGlance = (scope: PaperScope, matrices: readonly PlaceMatrix[]): Section => {
  const { statuses, uptake, days } = scope.words;
  const { glance: says } = uptake;
  const known = matrices.filter((matrix) => cellsOf(matrix).some(({ value }) => value !== null));
  const answers = known.flatMap((matrix) => cellsOf(matrix));
  return section('at-a-glance', says.heading, [
    paragraph(says.lead(countStatuses(answers.map(({ status }) => status)), matrices.length - known.length)),
    table({
      id: 'at-a-glance-table',
      caption: says.caption,
      columns: [
        words(says.columns.question, 2.4),
        numbers(statuses.red, 0.5),
        numbers(statuses.amber, 0.5),
        numbers(statuses.green, 0.5),
        numbers(statuses['not-rated'], 0.6),
        words(says.columns.redIn, 1.7),
      ],
      rows: matrices.map((matrix) => {
        const { red, amber, green, notRated } = countsOf(matrix);
        return row(
          cell([link(sectionOf(matrix), matrix.title)], capitalised(days.period(matrix.period))),
          ...[red, amber, green, notRated].map(String),
          redPlaces(scope, matrix),
        );
      }),
      notes: [],
      reading: 'by-row',
    }),
  ]);
};

/** Where the paper tells of a question at length. */
export const sectionOf = ({ rule }: PlaceMatrix): string => `by-place-${rule.replaceAll(/[^a-z0-9]+/g, '-')}`;
