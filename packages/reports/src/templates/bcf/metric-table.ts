import { type Commentary, type Judgement, sayAbsences } from '@ragstone/assurance';
import { polarityWords, unitWords } from '@ragstone/rag';
import { type Cell, cell, numbers, partRow, type Row, row, type Table, words } from '../../model/table.ts';
import { statusBefore, worstOfPlaces } from '../../passages/before-and-beside.ts';
import { printInTable } from '../../passages/print-figure.ts';
import { shownFigures } from '../../passages/shown-figures.ts';
import { marksOf, reasonsInWords, statusCell } from '../../passages/status-words.ts';
import { absentSince } from '../../selections/absent-since.ts';
import { commentaryFor } from '../../selections/commentary-for.ts';
import { titleOfRole } from '../../selections/titles.ts';
import { printDay } from '../../words/print-day.ts';
import { printPeriod } from '../../words/print-period.ts';
import { capitalised } from '../../words/sentence.ts';
import type { BcfPaper } from './bcf-paper.ts';

const titleCell = (paper: BcfPaper, judgement: Judgement): Cell => {
  const polarity = paper.metric(judgement.metric)?.polarity;
  const about = [unitWords[judgement.unit], polarity === undefined ? '' : polarityWords(polarity)]
    .filter((part) => part !== '')
    .join('; ');
  const place = paper.scope.places.length > 1 ? [judgement.placeName] : [];
  return cell(judgement.title, ...place, ...(about === '' ? [] : [capitalised(about)]));
};

const targetCell = (judgement: Judgement): Cell => {
  const { targetBeside, unit, decimals } = judgement;
  const { value, target, targetPeriod, wholeTarget } = shownFigures(judgement);
  if (target === null) return cell('No target', capitalised(printPeriod(judgement.period)));
  const print = (number: number, beside: number | null): string =>
    printInTable(number, unit, decimals, beside);
  return cell(
    print(target, value),
    capitalised(printPeriod(targetPeriod)),
    ...(wholeTarget === null
      ? []
      : [
          `${capitalised(printPeriod(judgement.targetPeriod ?? judgement.period))}: ${print(wholeTarget, null)}`,
        ]),
    ...(targetBeside === null || targetBeside === target
      ? []
      : [`Read the other way: ${print(targetBeside, target)}`]),
  );
};

const actualCell = (paper: BcfPaper, judgement: Judgement): Cell => {
  const { published, unit, decimals, coverage } = judgement;
  const { value, valuePeriod, target } = shownFigures(judgement);
  if (value === null) return cell('No figure', capitalised(printPeriod(judgement.period)));
  const own = printInTable(value, unit, decimals, target);
  const print = published === null ? own : printInTable(published, unit, decimals);
  const whole = coverage === null || coverage.missing.length === 0;
  const absent = absentSince(paper.scope.assessment, judgement);
  return cell(
    own,
    capitalised(printPeriod(valuePeriod)),
    ...(whole ? [] : [`${coverage.present.length} of ${coverage.expected.length} months published`]),
    ...(absent.length === 0 ? [] : [capitalised(sayAbsences(absent))]),
    ...(print === own ? [] : [`Printed as ${print}`]),
    ...worstOfPlaces(paper.scope, judgement),
  );
};

const judgedCell = ({ scope }: BcfPaper, judgement: Judgement): Cell => {
  const of = statusCell(judgement);
  const marks = marksOf(judgement).filter((mark) => !judgement.reasons.includes(mark));
  return {
    ...of,
    notes: [
      ...of.notes,
      ...(marks.length === 0 ? [] : [[`Marked: ${reasonsInWords(marks)}`]]),
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
  const { workspace, assessment } = paper.scope;
  const said = commentaryFor(workspace, judgement, assessment.asOf);
  if (said !== null) {
    const about = said.period === judgement.period ? '' : `, on ${printPeriod(said.period)}`;
    return cell(
      said.text,
      `${titleOfRole(workspace, said.by)}, ${printDay(said.on)}${about}`,
      ...(isUnchanged(paper, said) ? ['Unchanged since last time'] : []),
    );
  }
  if (judgement.role === 'component') return cell('See the metric above');
  const owner = paper.metric(judgement.metric)?.owner;
  return cell(
    owner === undefined
      ? 'Commentary awaited; no owner is recorded'
      : `Commentary awaited from the ${titleOfRole(workspace, owner)}`,
  );
};

const cells = (paper: BcfPaper, judgement: Judgement): readonly Cell[] => [
  titleCell(paper, judgement),
  targetCell(judgement),
  actualCell(paper, judgement),
  judgedCell(paper, judgement),
  commentaryCell(paper, judgement),
];

/** One row for each headline metric, its parts beneath it. */
export const metricTable = (paper: BcfPaper): Table => ({
  id: 'metric-table',
  caption: 'Headline metrics against plan',
  columns: [
    words('Metric', 2),
    numbers('Target', 1.2),
    numbers('Actual', 1.2),
    words('Status', 1.3),
    words('Commentary', 2.2),
  ],
  rows: paper.headlines.flatMap(({ judgement, parts }): readonly Row[] => [
    row(...cells(paper, judgement)),
    ...parts.map((part) => partRow(...cells(paper, part))),
  ]),
  notes: [['The period that a number covers stands under it.']],
  reading: 'by-row',
});
