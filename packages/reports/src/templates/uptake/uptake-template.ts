import { countStatuses, statuses, statusWords } from '@ragstone/rag';
import { type Block, paragraph, table } from '../../model/block.ts';
import { type Paper, type Section, section } from '../../model/paper.ts';
import { type Inline, status } from '../../model/text.ts';
import { findingsTable } from '../../passages/findings-table.ts';
import { onlyMetrics } from '../../selections/only-metrics.ts';
import type { PaperInput } from '../../selections/paper-input.ts';
import { type PaperScope, paperScope } from '../../selections/paper-scope.ts';
import { counted } from '../../words/counted.ts';
import { printPeriod } from '../../words/print-period.ts';
import { ruleMadePaper } from '../rule-made-paper.ts';
import type { Template } from '../template.ts';
import { heldBackTable } from './held-back.ts';
import { matrixFigure } from './matrix-figure.ts';
import { matrixTable } from './matrix-table.ts';
import { multiplesFigures } from './multiples-figures.ts';
import { cellsOf, type PlaceMatrix, placeMatrices } from './place-matrices.ts';
import { readingParagraph, readingTables } from './reading-tables.ts';
import { isUptake } from './uptake-metrics.ts';

const counts = (matrix: PlaceMatrix): string => {
  const { green, amber, red, notRated } = countStatuses(cellsOf(matrix).map((each) => each.status));
  return `${counted(matrix.rows.length, 'measure')} in ${counted(matrix.places.length, 'place')}, ${printPeriod(matrix.period)}: ${green} green, ${amber} amber, ${red} red, ${notRated} not rated.`;
};

const matrixSection = (scope: PaperScope, matrix: PlaceMatrix): Section => {
  const id = `by-place-${matrix.rule.replaceAll(/[^a-z0-9]+/g, '-')}`;
  const held = heldBackTable(matrix, `${id}-held-back`, scope);
  const figures = matrixTable(matrix, `${id}-table`);
  return section(id, matrix.title, [
    paragraph(counts(matrix)),
    ...readingParagraph(matrix),
    matrixFigure(matrix, figures),
    table(figures),
    ...multiplesFigures(matrix, figures),
    ...readingTables(matrix, id),
    ...(held === null ? [] : [table(held)]),
  ]);
};

/** What every shape means; each has its word beside it wherever it stands. */
const howToRead = (): Section => {
  const signs = statuses.flatMap((each, index): readonly Inline[] => [
    ...(index === 0 ? [] : ['; ']),
    status(each, statusWords[each]),
  ]);
  return section('how-to-read', 'How to read this', [
    paragraph([
      'Beside each figure stands what its rule gives, as shape and word: ',
      ...signs,
      '. Not rated never stands for green. What its source has a word for but no colour stands under it.',
    ]),
  ]);
};

const doubts = (scope: PaperScope, matrices: readonly PlaceMatrix[]): Section => {
  const metrics = new Set(matrices.flatMap(({ rows }) => rows.map(({ metric }) => metric)));
  const findings = scope.assessment.findings.filter(({ subject }) => metrics.has(subject.metric ?? ''));
  const of = findingsTable('findings-table', 'What was found in these figures', scope, findings, [
    'error',
    'warning',
    'info',
  ]);
  return section('findings', 'What to look at in the figures', [
    ...(of === null ? [paragraph('Nothing was found.')] : [table(of)]),
  ]);
};

const body = (scope: PaperScope): readonly Section[] => {
  const matrices = placeMatrices(scope);
  const nothing: readonly Block[] = [paragraph('No uptake is rated in more than one place.')];
  return matrices.length === 0
    ? [section('by-place', 'By place', nothing)]
    : [howToRead(), ...matrices.map((matrix) => matrixSection(scope, matrix)), doubts(scope, matrices)];
};

const fill = (input: PaperInput): Paper => {
  const scope = paperScope(onlyMetrics(input, isUptake));
  return ruleMadePaper('uptake', 'Uptake by place', scope, scope.judgements, [...body(scope)]);
};

/** What people take up in several places side by side, with how an ambiguous legend was read and what depends on that. */
export const uptakeTemplate: Template = { title: 'Uptake by place', fill };
