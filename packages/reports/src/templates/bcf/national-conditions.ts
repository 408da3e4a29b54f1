import type { SubjectJudgement } from '@ragstone/assurance';
import { type Block, paragraph, remark, table } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { type Cell, cell, groupRow, type Row, row, words } from '../../model/table.ts';
import { sourceText } from '../../passages/source-text.ts';
import { reasonsInWords, statusCell } from '../../passages/status-words.ts';
import { comesNow } from '../../selections/comes-now.ts';
import { conditionSubjects } from '../../selections/conditions.ts';
import { conditionsRollUps, countsReturn } from '../../selections/roll-ups.ts';
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
  const { workspace, words: language } = paper.scope;
  const { conditions: says } = language.bcf.returns;
  const [of = '', ...question] = subject.id.split('/');
  const answer = workspace.returns
    .find((each) => each.id === of)
    ?.answers.find((each) => each.question === question.join('/'));
  const value = answer?.value ?? subject.facts.answer ?? null;
  return {
    subject,
    return: of,
    answer: value === null ? says.noAnswer : String(value),
    explanation: answer?.explanation ?? null,
    source: answer === undefined ? cell(says.notRecorded) : cell(sourceText(answer.source, language)),
  };
};

const conditionRow = ({ scope }: BcfPaper, each: Condition): Row =>
  row(
    each.subject.title,
    cell(each.answer, ...(each.explanation === null ? [] : [each.explanation])),
    statusCell(scope.words, each.subject, scope.words.reasons.plain),
    each.source,
  );

const said = (paper: BcfPaper, of: string, title: string, conditions: readonly Condition[]): string => {
  const language = paper.scope.words;
  const { conditions: says } = language.bcf.returns;
  const rollUp = conditionsRollUps(paper.scope.assessment).find((each) => countsReturn(each, of));
  const open = conditions.filter((each) => each.subject.status !== 'green');
  const named = open.map((each) => {
    const given = each.subject.reasons;
    const why = given.length === 0 ? null : reasonsInWords(language, given, language.reasons.plain);
    return says.open(each.subject.title, each.answer, why);
  });
  return sentences(
    says.said(title, rollUp?.says ?? says.met(conditions.length - open.length, conditions.length)),
    open.length === 0 ? null : says.notSo(named),
  );
};

export const nationalConditions = (paper: BcfPaper): Section => {
  const { returns, words: language } = paper.scope;
  const { conditions: says } = language.bcf.returns;
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
    return section('national-conditions', says.heading, [paragraph(says.none)]);
  }
  const blocks: readonly Block[] = [
    paragraph(
      says.lead,
      byReturn.map((each) => said(paper, each.id, each.title, each.conditions)),
    ),
    table({
      id: 'conditions-table',
      caption: says.caption,
      columns: [
        words(says.columns.condition, 2.4),
        words(says.columns.answer, 1.4),
        words(says.columns.status, 1),
        words(says.columns.source, 0.9),
      ],
      rows: byReturn.flatMap((each) => [
        groupRow(each.title),
        ...each.conditions.map((one) => conditionRow(paper, one)),
      ]),
      notes: [],
      reading: 'by-row',
    }),
    remark(says.note),
  ];
  return section('national-conditions', says.heading, blocks);
};
