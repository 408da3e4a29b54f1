import { type Meeting, quorumAt, termsOn } from '@ragstone/governance';
import { paragraph, table } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { type Cell, cell, type Row, row, words } from '../../model/table.ts';
import { sourceText } from '../../passages/source-text.ts';
import type { BoardLife } from '../../selections/board-life.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { titleOfEither } from '../../selections/titles.ts';
import { counted } from '../../words/counted.ts';
import { printDay } from '../../words/print-day.ts';
import { printPeriod } from '../../words/print-period.ts';

/** Whether a meeting had its quorum, as far as who came is known. */
const quorumCell = (
  { workspace }: PaperScope,
  life: BoardLife,
  { body, on, attendance = [] }: Meeting,
): Cell => {
  const known = attendance.filter(({ source }) => life.isKnown(source));
  if (known.length === 0) return cell('Who came is not known');
  const terms = termsOn(
    workspace.termsOfReference.filter(({ source }) => life.isKnown(source)),
    body,
    on,
  );
  const present = known.reduce((sum, each) => sum + each.present, 0);
  if (terms === null) return cell(`${present} present`, 'No terms of reference are known');
  const { quorate, needed, seats, lacks } = quorumAt(terms, known);
  return cell(
    quorate ? 'Quorate' : 'Not quorate',
    `${present} present, ${needed} needed of ${counted(seats, 'seat')}`,
    ...(lacks.length === 0 ? [] : [`Lacked ${lacks.join(', ')}`]),
  );
};

const seenCell = (life: BoardLife, { agenda, minutes }: Meeting): Cell => {
  if (minutes !== undefined && life.isKnown(minutes)) return cell('Minutes', sourceText(minutes));
  return agenda !== undefined && life.isKnown(agenda)
    ? cell('Agenda', sourceText(agenda))
    : cell('Nothing seen');
};

const meetingRow = (scope: PaperScope, life: BoardLife, meeting: Meeting): Row => {
  const next = (meeting.next ?? []).filter(({ source }) => life.isKnown(source));
  return row(
    printDay(meeting.on),
    titleOfEither(scope.workspace, meeting.body),
    quorumCell(scope, life, meeting),
    seenCell(life, meeting),
    next.length === 0 ? 'Not known' : next.map(({ on }) => printPeriod(on)).join(' or '),
  );
};

/** Meetings held, the latest first, with their quorum and the day that was printed for the one after. */
export const meetingsHeld = (scope: PaperScope, life: BoardLife): Section => {
  const held = life.meetings
    .filter(({ on }) => on <= scope.assessment.asOf)
    .toSorted((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : 0));
  if (held.length === 0) return section('meetings', 'Meetings', [paragraph('No meeting is known.')]);
  return section('meetings', 'Meetings', [
    paragraph('A share of the seats that is no whole number is rounded up.'),
    table({
      id: 'meetings-table',
      caption: 'Meetings up to the day of this paper',
      columns: [
        words('Day', 1),
        words('Body', 1.8),
        words('Quorum', 1.4),
        words('Seen', 1),
        words('Next', 1.2),
      ],
      rows: held.map((meeting) => meetingRow(scope, life, meeting)),
      notes: [],
      reading: 'by-row',
    }),
  ]);
};
