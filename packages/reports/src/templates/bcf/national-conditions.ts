import type { SubjectJudgement } from '@ragstone/assurance';
import { reasonWords } from '@ragstone/rag';
import { type Block, paragraph, remark, table } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { type Cell, cell, groupRow, type Row, row, words } from '../../model/table.ts';
import { sourceText } from '../../passages/source-text.ts';
import { reasonsInWords, statusCell } from '../../passages/status-words.ts';
import { comesNow } from '../../selections/comes-now.ts';
import { conditionSubjects } from '../../selections/conditions.ts';
import { conditionsRollUps, countsReturn } from '../../selections/roll-ups.ts';
import { counted } from '../../words/counted.ts';
import { sentences } from '../../words/sentence.ts';
import type { BcfPaper } from './bcf-paper.ts';

interface Condition {
  readonly subject: SubjectJudgement;
  readonly return: string;
  readonly answer: string;
  readonly explanation: string | null;
  readonly source: Cell;
}

const condition = (paper: BcfPaper, subject: SubjectJudgement): Condition => {
  const { workspace } = paper.scope;
  const [of = '', ...question] = subject.id.split('/');
  const answer = workspace.returns
    .find((each) => each.id === of)
    ?.answers.find((each) => each.question === question.join('/'));
  const value = answer?.value ?? subject.facts.answer ?? null;
  return {
    subject,
    return: of,
    answer: value === null ? 'No answer' : String(value),
    explanation: answer?.explanation ?? null,
    source: answer === undefined ? cell('Not recorded') : cell(sourceText(answer.source)),
  };
};

const conditionRow = (each: Condition): Row =>
  row(
    each.subject.title,
    cell(each.answer, ...(each.explanation === null ? [] : [each.explanation])),
    statusCell(each.subject, reasonWords),
    each.source,
  );

const said = (paper: BcfPaper, of: string, title: string, conditions: readonly Condition[]): string => {
  const rollUp = conditionsRollUps(paper.scope.assessment).find((each) => countsReturn(each, of));
  const open = conditions.filter((each) => each.subject.status !== 'green');
  const named = open.map((each) => {
    const why =
      each.subject.reasons.length === 0 ? '' : `; ${reasonsInWords(each.subject.reasons, reasonWords)}`;
    return `${each.subject.title} (${each.answer}${why})`;
  });
  return sentences(
    `${title}: ${rollUp?.says ?? `${conditions.length - open.length} of ${counted(conditions.length, 'national condition')} met`}`,
    open.length === 0 ? null : `Not so: ${named.join('; ')}`,
  );
};

export const nationalConditions = (paper: BcfPaper): Section => {
  const { returns } = paper.scope;
  const all = conditionSubjects(paper.scope.assessment).map((subject) => condition(paper, subject));
  const byReturn = returns
    .filter((each) => comesNow(each, paper.scope.assessment.asOf) || each.id === paper.account?.return)
    .map((each) => ({
      id: each.id,
      title: each.title,
      conditions: all.filter((one) => one.return === each.id),
    }))
    .filter((each) => each.conditions.length > 0);
  if (byReturn.length === 0) {
    return section('national-conditions', 'National conditions', [
      paragraph('No return answers on national conditions.'),
    ]);
  }
  const blocks: readonly Block[] = [
    paragraph(
      'As the returns answer:',
      byReturn.map((each) => said(paper, each.id, each.title, each.conditions)),
    ),
    table({
      id: 'conditions-table',
      caption: 'National conditions as the returns answer them',
      columns: [words('Condition', 2.4), words('Answer', 1.4), words('Status', 1), words('Source', 0.9)],
      rows: byReturn.flatMap((each) => [groupRow(each.title), ...each.conditions.map(conditionRow)]),
      notes: [],
      reading: 'by-row',
    }),
    remark(
      'An answer is what the partners declare. This assessment checks that it was given, and what the figures say about spend and returns; it does not test the condition itself.',
    ),
  ];
  return section('national-conditions', 'National conditions', blocks);
};
