import { type Commentary, type Judgement, sayAbsences } from '@ragstone/assurance';
import { type Cell, cell, numbers, partRow, type Row, row, type Table, words } from '../../model/table.ts';
import { statusBefore, worstOfPlaces } from '../../passages/before-and-beside.ts';
import { shownFigures } from '../../passages/shown-figures.ts';
import { marksOf, reasonsInWords, statusCell } from '../../passages/status-words.ts';
import { unitAndPolarity } from '../../passages/unit-and-polarity.ts';
import { absentSince } from '../../selections/absent-since.ts';
import { commentaryFor } from '../../selections/commentary-for.ts';
import { titleOfRole } from '../../selections/titles.ts';
import { capitalised } from '../../words/sentence.ts';
import type { BcfPaper } from './bcf-paper.ts';

const titleCell = (paper: BcfPaper, judgement: Judgement): Cell => {
  const polarity = paper.metric(judgement.metric)?.polarity;
  const place = paper.scope.places.length > 1 ? [judgement.placeName] : [];
  return cell(judgement.title, ...place, ...unitAndPolarity(paper.scope.words, judgement.unit, polarity));
};

const targetCell = ({ scope }: BcfPaper, judgement: Judgement): Cell => {
  const { bcf, days, numbers: figures } = scope.words;
  const { table: says } = bcf.metrics;
  const { targetBeside, unit, decimals } = judgement;
  const { value, target, targetPeriod, wholeTarget } = shownFigures(judgement);
  if (target === null) return cell(says.noTarget, capitalised(days.period(judgement.period)));
  const print = (number: number, beside: number | null): string =>
    figures.inTable(number, unit, decimals, beside);
  return cell(
    print(target, value),
    capitalised(days.period(targetPeriod)),
    ...(wholeTarget === null
      ? []
      : [says.whole(judgement.targetPeriod ?? judgement.period, print(wholeTarget, null))]),
    ...(targetBeside === null || targetBeside === target ? [] : [says.otherWay(print(targetBeside, target))]),
  );
};

const actualCell = (paper: BcfPaper, judgement: Judgement): Cell => {
  const { bcf, days, numbers: figures } = paper.scope.words;
  const { table: says } = bcf.metrics;
  const { published, unit, decimals, coverage } = judgement;
  const { value, valuePeriod, target } = shownFigures(judgement);
  if (value === null) return cell(says.noFigure, capitalised(days.period(judgement.period)));
  const own = figures.inTable(value, unit, decimals, target);
  const print = published === null ? own : figures.inTable(published, unit, decimals);
  const whole = coverage === null || coverage.missing.length === 0;
  const absent = absentSince(paper.scope.assessment, judgement);
  return cell(
    own,
    capitalised(days.period(valuePeriod)),
    ...(whole ? [] : [says.published(coverage.present.length, coverage.expected.length)]),
    ...(absent.length === 0 ? [] : [capitalised(sayAbsences(absent))]),
    ...(print === own ? [] : [says.printedAs(print)]),
    ...worstOfPlaces(paper.scope, judgement),
  );
};

const judgedCell = ({ scope }: BcfPaper, judgement: Judgement): Cell => {
  const of = statusCell(scope.words, judgement);
  const marks = marksOf(judgement).filter((mark) => !judgement.reasons.includes(mark));
  return {
    ...of,
    notes: [
      ...of.notes,
      ...(marks.length === 0
        ? []
        : [[scope.words.bcf.metrics.table.marked(reasonsInWords(scope.words, marks))]]),
      ...statusBefore(scope, judgement),
    ],
  };
};

/** Whether the checks found it to be, word for word, what was said of the period before. */
const isUnchanged = ({ scope }: BcfPaper, { metric, place, period }: Commentary): boolean =>
  scope.assessment.findings.some(
    ({ code, subject }) =>
      code === 'commentary-unchanged' &&
      subject.metric === metric &&
      subject.place === place &&
      subject.period === period,
  );

/** What the owner says, by role and date; who is awaited where nobody has said anything. */
const commentaryCell = (paper: BcfPaper, judgement: Judgement): Cell => {
  const { workspace, assessment, words: language } = paper.scope;
  const { table: says } = language.bcf.metrics;
  const said = commentaryFor(workspace, judgement, assessment.asOf);
  if (said !== null) {
    const about = said.period === judgement.period ? null : said.period;
    return cell(
      said.text,
      says.saidBy(titleOfRole(workspace, said.by), said.on, about),
      ...(isUnchanged(paper, said) ? [says.unchanged] : []),
    );
  }
  if (judgement.role === 'component') return cell(says.seeAbove);
  const owner = paper.metric(judgement.metric)?.owner;
  return cell(owner === undefined ? says.awaited : says.awaitedFrom(titleOfRole(workspace, owner)));
};

const cells = (paper: BcfPaper, judgement: Judgement): readonly Cell[] => [
  titleCell(paper, judgement),
  targetCell(paper, judgement),
  actualCell(paper, judgement),
  judgedCell(paper, judgement),
  commentaryCell(paper, judgement),
];

/** One row for each headline metric, its parts beneath it. */
export const metricTable = (paper: BcfPaper): Table => {
  const { caption, columns, note } = paper.scope.words.bcf.metrics.table;
  return {
    id: 'metric-table',
    caption,
    columns: [
      words(columns.metric, 2),
      numbers(columns.target, 1.2),
      numbers(columns.actual, 1.2),
      words(columns.status, 1.3),
      words(columns.commentary, 2.2),
    ],
    rows: paper.headlines.flatMap(({ judgement, parts }): readonly Row[] => [
      row(...cells(paper, judgement)),
      ...parts.map((part) => partRow(...cells(paper, part))),
    ]),
    notes: [[note]],
    reading: 'by-row',
  };
};
