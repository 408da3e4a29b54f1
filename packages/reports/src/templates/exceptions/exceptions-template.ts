import { type Block, paragraph, table } from '../../model/block.ts';
import { type Paper, type Section, type SectionPart, section } from '../../model/paper.ts';
import { claimsTable } from '../../passages/claims-table.ts';
import { escalationTimeline } from '../../passages/escalation-timeline.ts';
import { escalationsShown, escalationsTable } from '../../passages/escalations-table.ts';
import { exceptionsTable } from '../../passages/exceptions-table.ts';
import { findingsBeside, findingsTable } from '../../passages/findings-table.ts';
import { lookedAtTable } from '../../passages/looked-at-table.ts';
import { owedNextTable } from '../../passages/owed-next-table.ts';
import type { PaperInput } from '../../selections/paper-input.ts';
import { type PaperScope, paperScope } from '../../selections/paper-scope.ts';
import { english } from '../../words/english/english.ts';
import { sentences } from '../../words/sentence.ts';
import { ruleMadePaper } from '../rule-made-paper.ts';
import type { Template } from '../template.ts';
import { behindTable } from './behind-table.ts';
import { changesSinceLast } from './changes-since-last.ts';

const overview = (scope: PaperScope): Section => {
  const { exceptions, board } = scope;
  const { overview: says } = scope.words.exceptions;
  const red = exceptions.filter((each) => each.status === 'red').length;
  const overdue = exceptions.filter(({ kind }) => kind === 'overdue').length;
  const ownerless = exceptions.filter(({ owner }) => owner === null).length;
  const mine = exceptions.filter((each) => each.route === board).length;
  const blocks: readonly Block[] =
    exceptions.length === 0
      ? [paragraph(says.none)]
      : [
          paragraph(
            sentences(
              says.count(exceptions.length, red),
              overdue === 0 ? null : says.overdue(overdue),
              ownerless === 0 ? null : says.ownerless(ownerless),
              board === undefined ? null : says.mine(mine, scope.boardTitle),
            ),
          ),
          table(exceptionsTable('exceptions-table', says.caption, scope)),
        ];
  return section('exceptions', says.heading, blocks);
};

/** Nothing where no rule in force escalates: then there is nothing to be quiet about. */
const escalated = (scope: PaperScope): readonly Section[] => {
  const { escalations: says } = scope.words.exceptions;
  const named = new Set(scope.assessment.ruleSets.map(({ id, version }) => `${id}@${version}`));
  const follows = scope.workspace.ruleSets.some(
    ({ id, version, escalations }) => named.has(`${id}@${version}`) && escalations.length > 0,
  );
  if (!follows) return [];
  const of = escalationsTable('escalations-table', says.caption, scope);
  const blocks = of === null ? [paragraph(says.none)] : [table(of)];
  return [section('escalations', says.heading, blocks, timelines(scope))];
};

/** What escalations have people do by a day; nothing where no rule has. */
const owedNext = (scope: PaperScope): readonly Section[] => {
  const says = scope.words.owedNext;
  const of = owedNextTable('owed-next-table', says.caption, scope);
  return of === null ? [] : [section('owed-next', says.heading, [table(of)])];
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
        section('detail', scope.words.exceptions.detail.heading, [
          paragraph(scope.words.exceptions.detail.lead),
          table(behindTable('behind-table', scope)),
        ]),
      ];

const disputed = (scope: PaperScope): Section => {
  const { statements: says } = scope.words.exceptions;
  const of = claimsTable('claims-table', says.caption, scope, ['disputed', 'conflicting']);
  return section('claims', says.heading, of === null ? [paragraph(says.none)] : [table(of)]);
};

const errors = (scope: PaperScope): Section => {
  const { errors: says } = scope.words.exceptions;
  const of = findingsTable('findings-table', says.caption, scope, findingsBeside(scope), ['error']);
  return section('findings', says.heading, of === null ? [paragraph(says.none)] : [table(of)]);
};

/** So that a paper that says nothing shows that it had something to look at. */
const lookedAt = (scope: PaperScope): Section => {
  const { lookedAt: says } = scope.words.exceptions;
  const of = lookedAtTable('looked-at-table', scope);
  return section('looked-at', says.heading, [of === null ? paragraph(says.none) : table(of)]);
};

const fill = (input: PaperInput): Paper => {
  const scope = paperScope(input);
  return ruleMadePaper(
    'exceptions',
    scope.words.exceptions.title,
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
export const exceptionsTemplate: Template = { title: english.exceptions.title, fill };
