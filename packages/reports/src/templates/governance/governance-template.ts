import type { DutyState } from '@ragstone/governance';
import { printList } from '@ragstone/rag';
import { type Block, folded, paragraph, table } from '../../model/block.ts';
import { type Paper, type Section, section } from '../../model/paper.ts';
import { strong } from '../../model/text.ts';
import { findingsTable } from '../../passages/findings-table.ts';
import { type BoardLife, boardLife } from '../../selections/board-life.ts';
import { isOfBoards } from '../../selections/of-boards.ts';
import type { PaperInput } from '../../selections/paper-input.ts';
import { type PaperScope, paperScope } from '../../selections/paper-scope.ts';
import { counted } from '../../words/counted.ts';
import { ruleMadePaper } from '../rule-made-paper.ts';
import type { Template } from '../template.ts';
import { decisions } from './decisions.ts';
import { dutiesTable } from './duties-table.ts';
import { meetingsHeld } from './meetings.ts';
import { owedNext } from './owed-next.ts';
import { requestsTable } from './requests-table.ts';
import { signOffs } from './sign-offs.ts';

/** `2 are met`; nothing of what there is none of. */
const said = (count: number, one: string, many: string): readonly string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];

const late = (scope: PaperScope, life: BoardLife): Section => {
  const standing = life.duties.filter(({ duty }) => duty.kind !== 'request');
  const count = (state: DutyState): number => standing.filter((each) => each.state === state).length;
  const of = dutiesTable(
    'late-table',
    'Duties past their day',
    scope,
    life.duties.filter(({ state }) => state === 'late'),
  );
  const rest = [
    ...said(count('met'), 'is met', 'are met'),
    ...said(count('not-yet-due'), 'is not yet due', 'are not yet due'),
    ...said(
      count('unknown'),
      'cannot be told, because nothing says how often it falls due or not every agenda has been seen',
      'cannot be told, because nothing says how often they fall due or not every agenda has been seen',
    ),
  ];
  return section('late', 'What is late', [
    paragraph(
      standing.length === 0
        ? 'No duty is known.'
        : [
            strong(
              `${count('late')} of ${counted(standing.length, 'duty', 'duties')} ${count('late') === 1 ? 'is' : 'are'} late.`,
            ),
            rest.length === 0 ? '' : ` Of the others ${printList(rest)}.`,
          ],
    ),
    ...(of === null ? [] : [table(of)]),
  ]);
};

/** Open requests before answered ones. */
const requests = (scope: PaperScope, { duties }: BoardLife): Section => {
  const asked = duties.filter(({ duty }) => duty.kind === 'request');
  const open = asked.filter(({ state }) => state !== 'met');
  const answered = asked.filter(({ state }) => state === 'met');
  return section('requests', 'What was asked for', [
    paragraph(
      asked.length === 0
        ? 'No request is known.'
        : [
            strong(
              `${open.length} of ${counted(asked.length, 'request')} ${open.length === 1 ? 'is' : 'are'} open.`,
            ),
          ],
    ),
    ...(asked.length === 0 ? [] : [table(requestsTable(scope, [...open, ...answered]))]),
  ]);
};

const doubts = (scope: PaperScope, { findings }: BoardLife): Section => {
  const of = findingsTable('doubts-table', 'What the papers contradict or leave open', scope, findings, [
    'error',
    'warning',
    'info',
  ]);
  return section('doubts', 'What does not fit', of === null ? [paragraph('Nothing.')] : [table(of)]);
};

const otherDuties = (scope: PaperScope, { duties }: BoardLife): readonly Section[] => {
  const standing = duties.filter(({ duty }) => duty.kind !== 'request');
  const part = (state: DutyState, heading: string): readonly Block[] => {
    const own = standing.filter((each) => each.state === state);
    const of = dutiesTable(`${state}-table`, heading, scope, own);
    return of === null ? [] : [folded(`${heading} (${own.length})`, [table(of)])];
  };
  const blocks = [
    ...part('met', 'Duties that are met'),
    ...part('not-yet-due', 'Duties that are not yet due'),
    ...part('unknown', 'Duties of which nobody can tell'),
  ];
  return blocks.length === 0 ? [] : [section('duties', 'Every other duty', blocks)];
};

const fill = (input: PaperInput): Paper => {
  const scope = paperScope(input);
  const life = boardLife(scope);
  return ruleMadePaper(
    'governance',
    'What boards are owed',
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
export const governanceTemplate: Template = { title: 'What boards are owed', fill };
