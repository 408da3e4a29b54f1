import type { DutyState } from '@ragstone/governance';
import { type Block, folded, paragraph, table } from '../../model/block.ts';
import { type Paper, type Section, section } from '../../model/paper.ts';
import { strong } from '../../model/text.ts';
import { findingsTable } from '../../passages/findings-table.ts';
import { type BoardLife, boardLife } from '../../selections/board-life.ts';
import { isOfBoards } from '../../selections/of-boards.ts';
import type { PaperInput } from '../../selections/paper-input.ts';
import { type PaperScope, paperScope } from '../../selections/paper-scope.ts';
import { english } from '../../words/english/english.ts';
import { ruleMadePaper } from '../rule-made-paper.ts';
import type { Template } from '../template.ts';
import { decisions } from './decisions.ts';
import { dutiesTable } from './duties-table.ts';
import { meetingsHeld } from './meetings.ts';
import { owedNext } from './owed-next.ts';
import { requestsTable } from './requests-table.ts';
import { signOffs } from './sign-offs.ts';

const late = (scope: PaperScope, life: BoardLife): Section => {
  const { late: says } = scope.words.governance;
  const standing = life.duties.filter(({ duty }) => duty.kind !== 'request');
  const count = (state: DutyState): number => standing.filter((each) => each.state === state).length;
  const of = dutiesTable(
    'late-table',
    says.caption,
    scope,
    life.duties.filter(({ state }) => state === 'late'),
  );
  return section('late', says.heading, [
    paragraph(
      standing.length === 0
        ? says.none
        : [
            strong(says.lead(count('late'), standing.length)),
            says.others(count('met'), count('not-yet-due'), count('unknown')),
          ],
    ),
    ...(of === null ? [] : [table(of)]),
  ]);
};

/** Open requests before answered ones. */
const requests = (scope: PaperScope, { duties }: BoardLife): Section => {
  const { requests: says } = scope.words.governance;
  const asked = duties.filter(({ duty }) => duty.kind === 'request');
  const open = asked.filter(({ state }) => state !== 'met');
  const answered = asked.filter(({ state }) => state === 'met');
  return section('requests', says.heading, [
    paragraph(asked.length === 0 ? says.none : [strong(says.open(open.length, asked.length))]),
    ...(asked.length === 0 ? [] : [table(requestsTable(scope, [...open, ...answered]))]),
  ]);
};

const doubts = (scope: PaperScope, { findings }: BoardLife): Section => {
  const { doubts: says } = scope.words.governance;
  const of = findingsTable('doubts-table', says.caption, scope, findings, ['error', 'warning', 'info']);
  return section('doubts', says.heading, of === null ? [paragraph(says.none)] : [table(of)]);
};

const otherDuties = (scope: PaperScope, { duties }: BoardLife): readonly Section[] => {
  const { duties: says } = scope.words.governance;
  const standing = duties.filter(({ duty }) => duty.kind !== 'request');
  const part = (state: DutyState, heading: string): readonly Block[] => {
    const own = standing.filter((each) => each.state === state);
    const of = dutiesTable(`${state}-table`, heading, scope, own);
    return of === null ? [] : [folded(says.folded(heading, own.length), [table(of)])];
  };
  const blocks = [
    ...part('met', says.met),
    ...part('not-yet-due', says.notYetDue),
    ...part('unknown', says.unknown),
  ];
  return blocks.length === 0 ? [] : [section('duties', says.heading, blocks)];
};

const fill = (input: PaperInput): Paper => {
  const scope = paperScope(input);
  const life = boardLife(scope);
  return ruleMadePaper(
    'governance',
    scope.words.governance.title,
    scope,
    scope.assessment.subjects.filter(isOfBoards),
    [
      late(scope, life),
      requests(scope, life),
      owedNext(scope, life),
      doubts(scope, life),
      meetingsHeld(scope, life),
      decisions(scope, life),
      ...signOffs(scope),
      ...otherDuties(scope, life),
    ],
  );
};

/** Duties due, met and late; requests; meetings, decisions and sign-offs; and what is owed next. */
export const governanceTemplate: Template = { title: english.governance.title, fill };
