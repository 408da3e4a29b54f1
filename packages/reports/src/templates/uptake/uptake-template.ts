import { countStatuses, statuses } from '@ragstone/rag';
import { type Block, paragraph, table } from '../../model/block.ts';
import { type Paper, type Section, section } from '../../model/paper.ts';
import { type Inline, status } from '../../model/text.ts';
import { findingsTable } from '../../passages/findings-table.ts';
import { onlyMetrics } from '../../selections/only-metrics.ts';
import type { PaperInput } from '../../selections/paper-input.ts';
import { type PaperScope, paperScope } from '../../selections/paper-scope.ts';
import { english } from '../../words/english/english.ts';
import type { Words } from '../../words/words.ts';
import { ruleMadePaper } from '../rule-made-paper.ts';
import type { Template } from '../template.ts';
import { atAGlance, sectionOf } from './at-a-glance.ts';
import { heldBackTable } from './held-back.ts';
import { matrixFigures } from './matrix-figure.ts';
import { matrixTable } from './matrix-table.ts';
import { multiplesFigures } from './multiples-figures.ts';
import { cellsOf, type PlaceMatrix, placeMatrices } from './place-matrices.ts';
import { readingParagraph, readingTables } from './reading-tables.ts';
import { isUptake } from './uptake-metrics.ts';

const counts = ({ uptake }: Words, matrix: PlaceMatrix): string =>
  uptake.counts(
    matrix.rows.length,
    matrix.places.length,
    matrix.period,
    countStatuses(cellsOf(matrix).map((each) => each.status)),
  );

const matrixSection = (scope: PaperScope, matrix: PlaceMatrix): Section => {
  const { words } = scope;
  const id = sectionOf(matrix);
  const held = heldBackTable(matrix, `${id}-held-back`, scope);
  const figures = matrixTable(words, matrix, `${id}-table`);
  // Before there are any, a picture of them and a count of readings would show nothing.
  const hasFigures = cellsOf(matrix).some(({ value }) => value !== null);
  return section(id, matrix.title, [
    paragraph(counts(words, matrix)),
    ...readingParagraph(words, matrix),
    ...(hasFigures ? matrixFigures(words, matrix, figures) : []),
    table(figures),
    ...multiplesFigures(words, matrix, figures),
    ...(hasFigures ? readingTables(words, matrix, id) : []),
    ...(held === null ? [] : [table(held)]),
  ]);
};

/** What every shape means; each has its word beside it wherever it stands. */
const howToRead = ({ words }: PaperScope): Section => {
  const { howToRead: says } = words.uptake;
  const signs = statuses.flatMap((each, index): readonly Inline[] => [
    ...(index === 0 ? [] : ['; ']),
    status(each, words.statuses[each]),
  ]);
  return section('how-to-read', says.heading, [paragraph(says.says(signs))]);
};

const doubts = (scope: PaperScope, matrices: readonly PlaceMatrix[]): Section => {
  const { findings: says } = scope.words.uptake;
  const metrics = new Set(matrices.flatMap(({ rows }) => rows.map(({ metric }) => metric)));
  const findings = scope.assessment.findings.filter(({ subject }) => metrics.has(subject.metric ?? ''));
  const of = findingsTable('findings-table', says.caption, scope, findings, ['error', 'warning', 'info']);
  return section('findings', says.heading, [...(of === null ? [paragraph(says.none)] : [table(of)])]);
};

const body = (scope: PaperScope): readonly Section[] => {
  const matrices = placeMatrices(scope);
  const { uptake: says } = scope.words;
  const nothing: readonly Block[] = [paragraph(says.none)];
  return matrices.length === 0
    ? [section('by-place', says.byPlace, nothing)]
    : [
        atAGlance(scope, matrices),
        howToRead(scope),
        ...matrices.map((matrix) => matrixSection(scope, matrix)),
        doubts(scope, matrices),
      ];
};

const fill = (input: PaperInput): Paper => {
  const scope = paperScope(onlyMetrics(input, isUptake));
  return ruleMadePaper('uptake', scope.words.uptake.title, scope, scope.judgements, [...body(scope)]);
};

/** What people take up in several places side by side, with how an ambiguous legend was read and what depends on that. */
export const uptakeTemplate: Template = { title: english.uptake.title, fill };
