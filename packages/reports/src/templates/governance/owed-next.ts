import { paragraph, table } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { type Cell, cell, row, words } from '../../model/table.ts';
import { documentLink, sourceText } from '../../passages/source-text.ts';
import type { BoardLife } from '../../selections/board-life.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { titleOfEither } from '../../selections/titles.ts';
import { printDay } from '../../words/print-day.ts';
import { printPeriod } from '../../words/print-period.ts';
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

const duties = ({ workspace, assessment }: PaperScope, life: BoardLife): readonly Coming[] =>
  life.duties.flatMap(({ duty, dueOn, state }) =>
    dueOn === null ||
    dueOn < assessment.asOf ||
    state === 'unknown' ||
    (state === 'met' && duty.frequency === 'once')
      ? []
      : [
          {
            by: dueOn,
            when: `By ${printDay(dueOn)}`,
            what: cell(duty.says, frequencyWords(duty)),
            who: fromTo(titlesOf(workspace, duty.by), titlesOf(workspace, duty.to)),
            source: cell(sourceText(duty.source)),
          },
        ],
  );

const fromTo = (by: string, to: string): string => (by === to ? by : `${by} to ${to}`);

const meetings = ({ workspace, assessment }: PaperScope, life: BoardLife): readonly Coming[] =>
  life.meetings
    .filter(({ on }) => on > assessment.asOf)
    .map(({ body, on }) => ({
      by: on,
      when: printDay(on),
      what: cell('Meeting'),
      who: titleOfEither(workspace, body),
      source: cell(printedNext(life, body, on)),
    }));

/** Where an earlier meeting's papers announce this one. */
const printedNext = (life: BoardLife, body: string, on: string): Cell['text'] => {
  const printed = life.meetings
    .filter((each) => each.body === body)
    .flatMap(({ next = [] }) => next)
    .find((each) => each.on === on && life.isKnown(each.source));
  return printed === undefined ? ['Not recorded'] : sourceText(printed.source);
};

const events = ({ workspace, assessment }: PaperScope, life: BoardLife): readonly Coming[] =>
  life.events.flatMap(({ title, body, printed }) => {
    const [first] = printed.filter(({ source }) => life.isKnown(source));
    const last = first === undefined ? null : (readPeriod(first.on)?.last ?? null);
    return first === undefined || last === null || last < assessment.asOf
      ? []
      : [
          {
            by: last,
            when: capitalised(printPeriod(first.on)),
            what: cell(title),
            who: body === null ? 'Nobody named' : titleOfEither(workspace, body),
            source: cell(sourceText(first.source)),
          },
        ];
  });

const returns = ({ assessment, workspace, returns: all }: PaperScope): readonly Coming[] =>
  all
    .filter(({ due, submitted }) => submitted === null && due.slice(0, 10) >= assessment.asOf)
    .map(({ id, title, due }) => ({
      by: due.slice(0, 10),
      when: `By ${printDay(due.slice(0, 10))}`,
      what: cell(title, 'Return'),
      who: 'Whoever submits it',
      source: cell([documentLink(workspace.returns.find((each) => each.id === id)?.document ?? id)]),
    }));

/** What comes next, in the order of its days: reports owed, meetings, returns and dated steps. */
export const owedNext = (scope: PaperScope, life: BoardLife): Section => {
  const coming = [
    ...duties(scope, life),
    ...meetings(scope, life),
    ...events(scope, life),
    ...returns(scope),
  ].sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
  if (coming.length === 0)
    return section('owed-next', 'Owed next', [paragraph('Nothing with a day is known.')]);
  const calendar = calendarFigure(scope, life);
  return section('owed-next', 'Owed next', [
    paragraph(
      'What has a day on or after that of this paper, soonest first. A month stands at its last day.',
    ),
    table({
      id: 'owed-next-table',
      caption: 'What is owed and held next',
      columns: [words('When', 1), words('What', 1.8), words('Who', 2), words('Source', 0.8)],
      rows: coming.map(({ when, what, who, source }) => row(when, what, who, source)),
      notes: [],
      reading: 'by-row',
    }),
    ...(calendar === null ? [] : [calendar]),
  ]);
};
