import { paragraph, table } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { type Cell, cell, row, words } from '../../model/table.ts';
import { documentLink, sourceText } from '../../passages/source-text.ts';
import type { BoardLife } from '../../selections/board-life.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { titleOfEither } from '../../selections/titles.ts';
import { readPeriod } from '../../words/read-period.ts';
import { capitalised } from '../../words/sentence.ts';
import { calendarFigure } from './calendar-figure.ts';
import { frequencyWords, titlesOf } from './duty-words.ts';

interface Coming {
  /** The last day on which it can come: what it is sorted by. */
  readonly by: string;
  readonly when: string;
  readonly what: Cell;
  readonly who: string;
  readonly source: Cell;
}

const duties = (scope: PaperScope, life: BoardLife): readonly Coming[] =>
  life.duties.flatMap(({ duty, dueOn, state }) =>
    dueOn === null ||
    dueOn < scope.assessment.asOf ||
    state === 'unknown' ||
    (state === 'met' && duty.frequency === 'once')
      ? []
      : [
          {
            by: dueOn,
            when: scope.words.governance.owedNext.by(dueOn),
            what: cell(duty.says, frequencyWords(scope, duty)),
            who: scope.words.governance.owedNext.fromTo(titlesOf(scope, duty.by), titlesOf(scope, duty.to)),
            source: cell(sourceText(duty.source, scope.words)),
          },
        ],
  );

const meetings = (scope: PaperScope, life: BoardLife): readonly Coming[] =>
  life.meetings
    .filter(({ on }) => on > scope.assessment.asOf)
    .map(({ body, on }) => ({
      by: on,
      when: scope.words.days.day(on),
      what: cell(scope.words.governance.owedNext.meeting),
      who: titleOfEither(scope.workspace, body),
      source: cell(printedNext(scope, life, body, on)),
    }));

/** Where an earlier meeting's papers announce this one. */
const printedNext = (
  { words: said }: PaperScope,
  life: BoardLife,
  body: string,
  on: string,
): Cell['text'] => {
  const printed = life.meetings
    .filter((each) => each.body === body)
    .flatMap(({ next = [] }) => next)
    .find((each) => each.on === on && life.isKnown(each.source));
  return printed === undefined ? [said.governance.notRecorded] : sourceText(printed.source, said);
};

const events = ({ words: said, workspace, assessment }: PaperScope, life: BoardLife): readonly Coming[] =>
  life.events.flatMap(({ title, body, printed }) => {
    const [first] = printed.filter(({ source }) => life.isKnown(source));
    const last = first === undefined ? null : (readPeriod(first.on)?.last ?? null);
    return first === undefined || last === null || last < assessment.asOf
      ? []
      : [
          {
            by: last,
            when: capitalised(said.days.period(first.on)),
            what: cell(title),
            who: body === null ? said.governance.nobodyNamed : titleOfEither(workspace, body),
            source: cell(sourceText(first.source, said)),
          },
        ];
  });

const returns = ({ assessment, words: said, workspace, returns: all }: PaperScope): readonly Coming[] =>
  all
    .filter(({ due, submitted }) => submitted === null && due.slice(0, 10) >= assessment.asOf)
    .map(({ id, title, due }) => ({
      by: due.slice(0, 10),
      when: said.governance.owedNext.by(due.slice(0, 10)),
      what: cell(title, said.governance.owedNext.return),
      who: said.governance.owedNext.whoeverSubmits,
      source: cell([documentLink(workspace.returns.find((each) => each.id === id)?.document ?? id)]),
    }));

/** What comes next, in the order of its days: reports owed, meetings, returns and dated steps. */
export const owedNext = (scope: PaperScope, life: BoardLife): Section => {
  const { owedNext: says } = scope.words.governance;
  const coming = [
    ...duties(scope, life),
    ...meetings(scope, life),
    ...events(scope, life),
    ...returns(scope),
  ].sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
  if (coming.length === 0) return section('owed-next', says.heading, [paragraph(says.none)]);
  const calendar = calendarFigure(scope, life);
  return section('owed-next', says.heading, [
    paragraph(says.lead),
    table({
      id: 'owed-next-table',
      caption: says.caption,
      columns: [
        words(says.columns.when, 1),
        words(says.columns.what, 1.8),
        words(says.columns.who, 2),
        words(says.columns.source, 0.8),
      ],
      rows: coming.map(({ when, what, who, source }) => row(when, what, who, source)),
      notes: [],
      reading: 'by-row',
    }),
    ...(calendar === null ? [] : [calendar]),
  ]);
};
