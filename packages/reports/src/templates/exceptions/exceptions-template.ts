import { type Block, paragraph, table } from '../../model/block.ts';
import { type Paper, type Section, type SectionPart, section } from '../../model/paper.ts';
import { claimsTable } from '../../passages/claims-table.ts';
import { escalationTimeline } from '../../passages/escalation-timeline.ts';
import { escalationsShown, escalationsTable } from '../../passages/escalations-table.ts';
import { byGravity, exceptionsTable } from '../../passages/exceptions-table.ts';
import { findingsBeside, findingsTable } from '../../passages/findings-table.ts';
import { lookedAtTable } from '../../passages/looked-at-table.ts';
import { owedNextTable } from '../../passages/owed-next-table.ts';
import type { PaperInput } from '../../selections/paper-input.ts';
import { type PaperScope, paperScope } from '../../selections/paper-scope.ts';
import { counted } from '../../words/counted.ts';
import { sentences } from '../../words/sentence.ts';
import { ruleMadePaper } from '../rule-made-paper.ts';
import type { Template } from '../template.ts';
import { changesSinceLast } from './changes-since-last.ts';
import { exceptionDetail } from './exception-detail.ts';

const overview = (scope: PaperScope): Section => {
  const { exceptions, board } = scope;
  const red = exceptions.filter((each) => each.status === 'red').length;
  const overdue = exceptions.filter(({ kind }) => kind === 'overdue').length;
  const mine = exceptions.filter((each) => each.route === board).length;
  const blocks: readonly Block[] =
    exceptions.length === 0
      ? [paragraph('Nothing needs looking at. What was looked at is counted at the end.')]
      : [
          paragraph(
            sentences(
              `${counted(exceptions.length, 'exception needs', 'exceptions need')} somebody to look, gravest first; ${red} ${red === 1 ? 'is' : 'are'} red`,
              overdue === 0
                ? null
                : `${counted(overdue, 'is', 'are')} there because a figure is late or missing`,
              board === undefined
                ? null
                : `${mine === 0 ? 'none' : mine} ${mine < 2 ? 'comes' : 'come'} to ${scope.boardTitle}`,
            ),
          ),
          table(exceptionsTable('exceptions-table', 'What somebody must look at now', scope)),
        ];
  return section('exceptions', 'What to look at', blocks);
};

/** Nothing where no rule in force escalates: then there is nothing to be quiet about. */
const escalated = (scope: PaperScope): readonly Section[] => {
  const named = new Set(scope.assessment.ruleSets.map(({ id, version }) => `${id}@${version}`));
  const follows = scope.workspace.ruleSets.some(
    ({ id, version, escalations }) => named.has(`${id}@${version}`) && escalations.length > 0,
  );
  if (!follows) return [];
  const of = escalationsTable('escalations-table', 'What has been escalated', scope);
  const blocks =
    of === null ? [paragraph('Nothing is escalated, and nothing was cleared since.')] : [table(of)];
  return [section('escalations', 'Escalations', blocks, timelines(scope))];
};

/** What escalations have people do by a day; nothing where no rule has. */
const owedNext = (scope: PaperScope): readonly Section[] => {
  const of = owedNextTable('owed-next-table', 'What is owed next, and what is late', scope);
  return of === null ? [] : [section('owed-next', 'Owed next', [table(of)])];
};

/** How each went, where there is more than one period to tell of. */
const timelines = (scope: PaperScope): readonly SectionPart[] =>
  escalationsShown(scope).flatMap((each, index): readonly SectionPart[] => {
    const id = `escalation-${index + 1}`;
    const figure = escalationTimeline(`${id}-timeline`, each, scope);
    return figure === null ? [] : [{ id, heading: each.title, blocks: [figure] }];
  });

const detail = (scope: PaperScope): readonly Section[] =>
  scope.exceptions.length === 0
    ? []
    : [
        section(
          'detail',
          'Each exception',
          [paragraph('The cause, the figures behind it, the rule that raised it and who it goes to.')],
          byGravity(scope.exceptions).map((each, index) => exceptionDetail(scope, each, index)),
        ),
      ];

const disputed = (scope: PaperScope): Section => {
  const of = claimsTable('claims-table', 'Statements disputed or met by conflicting evidence', scope, [
    'disputed',
    'conflicting',
  ]);
  return section('claims', 'Statements not to rely on', of === null ? [paragraph('None.')] : [table(of)]);
};

const errors = (scope: PaperScope): Section => {
  const of = findingsTable(
    'findings-table',
    'Errors in the data and the papers',
    scope,
    findingsBeside(scope),
    ['error'],
  );
  return section('findings', 'Errors', of === null ? [paragraph('None.')] : [table(of)]);
};

/** So that a paper that says nothing shows that it had something to look at. */
const lookedAt = (scope: PaperScope): Section => {
  const of = lookedAtTable('looked-at-table', scope);
  return section('looked-at', 'What was looked at', [
    of === null ? paragraph('No rule in force rates anything here: nothing was looked at.') : table(of),
  ]);
};

const fill = (input: PaperInput): Paper => {
  const scope = paperScope(input);
  return ruleMadePaper(
    'exceptions',
    'Exceptions',
    scope,
    [...scope.exceptions, ...scope.escalations],
    [
      ...(input.before === undefined ? [] : [changesSinceLast(scope, input.before)]),
      overview(scope),
      ...escalated(scope),
      ...owedNext(scope),
      ...detail(scope),
      disputed(scope),
      errors(scope),
      lookedAt(scope),
    ],
  );
};

/** What somebody must look at now, and nothing else. */
export const exceptionsTemplate: Template = { title: 'Exceptions', fill };
