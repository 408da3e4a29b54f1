import { basisWords, type CheckedClaim, type FigureSource } from '@ragstone/assurance';
import { compareText } from '@ragstone/rag';
import { type Block, definition, definitions, folded, paragraph, remark, table } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { cell, groupRow, numbers, type Row, row, type Table, words } from '../../model/table.ts';
import { code } from '../../model/text.ts';
import { hasCaveat, periodNote, printedAssertion, whyInWords } from '../../passages/claims-table.ts';
import { findingsBeside, findingsTable } from '../../passages/findings-table.ts';
import { printInTable } from '../../passages/print-figure.ts';
import { sourceText } from '../../passages/source-text.ts';
import { bySpan } from '../../selections/by-span.ts';
import { counted } from '../../words/counted.ts';
import { printDay } from '../../words/print-day.ts';
import { printPeriod } from '../../words/print-period.ts';
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
  `${paper.metric(each.metric)?.title ?? each.metric}: ${each.role}, ${basisWords(each.basis, paper.scope.workspace)}, known on ${printDay(each.vintage)}`;

/** The decimals of a series: those of its metric, and more where a document prints more. */
const decimalsOf = (paper: BcfPaper, of: readonly FigureSource[]): number =>
  Math.max(...of.flatMap((each) => [each.decimals, paper.metric(each.metric)?.decimals ?? 0]));

const sourceRow = (paper: BcfPaper, each: FigureSource, decimals: number): Row =>
  row(
    capitalised(printPeriod(each.period)),
    each.value === null
      ? 'None'
      : printInTable(each.value, paper.metric(each.metric)?.unit ?? 'count', decimals),
    cell(sourceText(each)),
    cell([code(each.file), `, row ${each.row}`]),
  );

const sourcesTable = (paper: BcfPaper, of: readonly FigureSource[]): Table => ({
  id: 'figures-table',
  caption: 'Every figure that a judgement used, and where it is printed',
  columns: [
    words('Period', 2),
    numbers('As printed', 1),
    words('Document and line', 1.5),
    words('File and row', 2.4),
  ],
  rows: [...new Set(of.map((each) => series(paper, each)))].flatMap((heading): readonly Row[] => {
    const figures = of.filter((each) => series(paper, each) === heading);
    const decimals = decimalsOf(paper, figures);
    return [groupRow(heading), ...figures.map((each) => sourceRow(paper, each, decimals))];
  }),
  notes: [],
  reading: 'as-grid',
});

const figures = (paper: BcfPaper): Section => {
  const of = sources(paper);
  return section('figures', 'Appendix A: Where the figures come from', [
    paragraph(
      of.length === 0
        ? 'No figure was used.'
        : `${counted(of.length, 'figure')} ${of.length === 1 ? 'is' : 'are'} beneath the ratings of this paper, parents of worked-out numbers among them. What the workspace holds besides, such as for other years, is not counted.`,
    ),
    ...(of.length === 0
      ? []
      : [
          folded(`Show ${counted(of.length, 'figure')} with document, line, file and row`, [
            table(sourcesTable(paper, of)),
          ]),
        ]),
  ]);
};

const reproduction: Readonly<Record<CheckedClaim['reproducedBy'], string>> = {
  exact: 'Exactly',
  'within-rounding': 'Within rounding',
  'rounded-parts': 'Only from rounded parts',
  none: 'In words',
};

const confirmed = (paper: BcfPaper): Section => {
  const of = paper.scope.claims.filter((claim) => claim.verdict === 'confirmed');
  const block: readonly Block[] =
    of.length === 0
      ? []
      : [
          folded(`Show ${counted(of.length, 'confirmed statement')}`, [
            table({
              id: 'confirmed-table',
              caption: 'Statements that the evidence bears out',
              columns: [
                words('What is stated', 2),
                words('Printed', 1.1),
                words('Reproduced', 2.4),
                words('Source', 1),
              ],
              rows: of.map((claim) =>
                row(
                  cell(claim.title, ...periodNote(claim)),
                  cell(printedAssertion(paper.scope, claim.assertion)),
                  cell(
                    reproduction[claim.reproducedBy],
                    ...(hasCaveat(claim) ? [whyInWords(paper.scope, claim)] : []),
                  ),
                  cell(sourceText(claim.source)),
                ),
              ),
              notes: [],
              reading: 'by-row',
            }),
          ]),
        ];
  return section('confirmed', 'Appendix B: Statements confirmed', [
    paragraph(of.length === 0 ? 'None.' : `Confirmed: ${of.length}.`),
    ...block,
  ]);
};

const notes = (paper: BcfPaper): Section => {
  const of = findingsTable('notes-table', 'Notes', paper.scope, findingsBeside(paper.scope), ['info']);
  return section('notes', 'Appendix C: Notes of lesser weight', [
    ...(of === null
      ? [paragraph('None.')]
      : [paragraph('Worth knowing; nothing here changes a rating.'), folded('Show the notes', [table(of)])]),
  ]);
};

const rules = (paper: BcfPaper): Section =>
  section('rules', 'Appendix D: How ratings were made', [
    ...howRatingsAreMade(paper),
    definitions(
      paper.scope.assessment.ruleSets.map((each) =>
        definition(`${each.title}, version ${each.version}`, `${capitalised(each.state)}.`, [
          'Fingerprint of its text: ',
          code(each.hash),
          '.',
        ]),
      ),
    ),
    remark(
      'A fingerprint is worked out from the whole text of a rule set: as long as it is the same, so are the rules.',
    ),
  ]);

export const appendices = (paper: BcfPaper): readonly Section[] => [
  figures(paper),
  confirmed(paper),
  notes(paper),
  rules(paper),
];
