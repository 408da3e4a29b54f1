import { basisWords, type FigureSource } from '@ragstone/assurance';
import { compareText } from '@ragstone/rag';
import { type Block, definition, definitions, folded, paragraph, remark, table } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { cell, groupRow, numbers, type Row, row, type Table, words } from '../../model/table.ts';
import { code } from '../../model/text.ts';
import { hasCaveat, periodNote, printedAssertion, whyInWords } from '../../passages/claims-table.ts';
import { findingsBeside, findingsTable } from '../../passages/findings-table.ts';
import { sourceText } from '../../passages/source-text.ts';
import { bySpan } from '../../selections/by-span.ts';
import { capitalised } from '../../words/sentence.ts';
import type { BcfPaper } from './bcf-paper.ts';
import { howRatingsAreMade } from './how-ratings-are-made.ts';

const sources = (paper: BcfPaper): readonly FigureSource[] => {
  const all = paper.judgements.flatMap((each) => each.sources);
  const unique = new Map(
    all.map((each) => [
      [each.role, each.metric, each.period, each.basis, each.vintage, each.file, each.row].join(' '),
      each,
    ]),
  );
  return [...unique.values()].sort(
    (a, b) =>
      compareText(series(paper, a), series(paper, b)) || bySpan(a.period, b.period) || a.line - b.line,
  );
};

/** The heading under which figures of one kind are listed. */
const series = (paper: BcfPaper, each: FigureSource): string =>
  paper.scope.words.bcf.appendices.figures.series(
    paper.metric(each.metric)?.title ?? each.metric,
    each.role,
    basisWords(each.basis, paper.scope.workspace),
    each.vintage,
  );

/** The decimals of a series: those of its metric, and more where a document prints more. */
const decimalsOf = (paper: BcfPaper, of: readonly FigureSource[]): number =>
  Math.max(...of.flatMap((each) => [each.decimals, paper.metric(each.metric)?.decimals ?? 0]));

const sourceRow = (paper: BcfPaper, each: FigureSource, decimals: number): Row => {
  const { bcf, days, numbers: figures } = paper.scope.words;
  const { figures: says } = bcf.appendices;
  return row(
    capitalised(days.period(each.period)),
    each.value === null
      ? says.noValue
      : figures.inTable(each.value, paper.metric(each.metric)?.unit ?? 'count', decimals),
    cell(sourceText(each, paper.scope.words)),
    cell([code(each.file), says.row(each.row)]),
  );
};

const sourcesTable = (paper: BcfPaper, of: readonly FigureSource[]): Table => {
  const { caption, columns } = paper.scope.words.bcf.appendices.figures;
  return {
    id: 'figures-table',
    caption,
    columns: [
      words(columns.period, 2),
      numbers(columns.printed, 1),
      words(columns.document, 1.5),
      words(columns.file, 2.4),
    ],
    rows: [...new Set(of.map((each) => series(paper, each)))].flatMap((heading): readonly Row[] => {
      const figures = of.filter((each) => series(paper, each) === heading);
      const decimals = decimalsOf(paper, figures);
      return [groupRow(heading), ...figures.map((each) => sourceRow(paper, each, decimals))];
    }),
    notes: [],
    reading: 'as-grid',
  };
};

const figures = (paper: BcfPaper): Section => {
  const { figures: says } = paper.scope.words.bcf.appendices;
  const of = sources(paper);
  return section('figures', says.heading, [
    paragraph(of.length === 0 ? says.none : says.count(of.length)),
    ...(of.length === 0 ? [] : [folded(says.show(of.length), [table(sourcesTable(paper, of))])]),
  ]);
};

const confirmed = (paper: BcfPaper): Section => {
  const { confirmed: says } = paper.scope.words.bcf.appendices;
  const of = paper.scope.claims.filter((claim) => claim.verdict === 'confirmed');
  const block: readonly Block[] =
    of.length === 0
      ? []
      : [
          folded(says.show(of.length), [
            table({
              id: 'confirmed-table',
              caption: says.caption,
              columns: [
                words(says.columns.stated, 2),
                words(says.columns.printed, 1.1),
                words(says.columns.reproduced, 2.4),
                words(says.columns.source, 1),
              ],
              rows: of.map((claim) =>
                row(
                  cell(claim.title, ...periodNote(paper.scope, claim)),
                  cell(printedAssertion(paper.scope, claim.assertion)),
                  cell(
                    says.reproduced[claim.reproducedBy],
                    ...(hasCaveat(claim) ? [whyInWords(paper.scope, claim)] : []),
                  ),
                  cell(sourceText(claim.source, paper.scope.words)),
                ),
              ),
              notes: [],
              reading: 'by-row',
            }),
          ]),
        ];
  return section('confirmed', says.heading, [
    paragraph(of.length === 0 ? says.none : says.count(of.length)),
    ...block,
  ]);
};

const notes = (paper: BcfPaper): Section => {
  const { notes: says } = paper.scope.words.bcf.appendices;
  const of = findingsTable('notes-table', says.caption, paper.scope, findingsBeside(paper.scope), ['info']);
  return section('notes', says.heading, [
    ...(of === null ? [paragraph(says.none)] : [paragraph(says.lead), folded(says.show, [table(of)])]),
  ]);
};

const rules = (paper: BcfPaper): Section => {
  const { rules: says } = paper.scope.words.bcf.appendices;
  return section('rules', says.heading, [
    ...howRatingsAreMade(paper),
    definitions(
      paper.scope.assessment.ruleSets.map((each) =>
        definition(says.ruleSet(each.title, each.version), `${capitalised(each.state)}.`, [
          says.fingerprint,
          code(each.hash),
          '.',
        ]),
      ),
    ),
    remark(says.fingerprintIs),
  ]);
};

export const appendices = (paper: BcfPaper): readonly Section[] => [
  figures(paper),
  confirmed(paper),
  notes(paper),
  rules(paper),
];
