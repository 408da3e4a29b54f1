import { type Meeting, quorumAt, termsOn } from '@ragstone/governance';
import { paragraph, table } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { type Cell, cell, type Row, row, words } from '../../model/table.ts';
import { sourceText } from '../../passages/source-text.ts';
import type { BoardLife } from '../../selections/board-life.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { titleOfEither } from '../../selections/titles.ts';

/** Whether a meeting had its quorum, as far as who came is known. */
const quorumCell = (
  { words: { governance }, workspace }: PaperScope,
  life: BoardLife,
  { body, on, attendance = [] }: Meeting,
): Cell => {
  const { meetings: says } = governance;
  const known = attendance.filter(({ source }) => life.isKnown(source));
  if (known.length === 0) return cell(says.attendanceUnknown);
  const terms = termsOn(
    workspace.termsOfReference.filter(({ source }) => life.isKnown(source)),
    body,
    on,
  );
  const present = known.reduce((sum, each) => sum + each.present, 0);
  if (terms === null) return cell(says.present(present), says.noTerms);
  const { quorate, needed, seats, lacks } = quorumAt(terms, known);
  return cell(
    quorate ? says.quorate : says.notQuorate,
    says.needed(present, needed, seats),
    ...(lacks.length === 0 ? [] : [says.lacked(lacks)]),
  );
};

const seenCell = ({ words: said }: PaperScope, life: BoardLife, { agenda, minutes }: Meeting): Cell => {
  const { meetings: says } = said.governance;
  if (minutes !== undefined && life.isKnown(minutes)) return cell(says.minutes, sourceText(minutes, said));
  return agenda !== undefined && life.isKnown(agenda)
    ? cell(says.agenda, sourceText(agenda, said))
    : cell(says.nothingSeen);
};

const meetingRow = (scope: PaperScope, life: BoardLife, meeting: Meeting): Row => {
  const { days, governance } = scope.words;
  const { meetings: says } = governance;
  const next = (meeting.next ?? []).filter(({ source }) => life.isKnown(source));
  return row(
    days.day(meeting.on),
    titleOfEither(scope.workspace, meeting.body),
    quorumCell(scope, life, meeting),
    seenCell(scope, life, meeting),
    next.length === 0 ? says.nextUnknown : says.either(next.map(({ on }) => on)),
  );
};

/** Meetings held, the latest first, with their quorum and the day that was printed for the one after. */
export const meetingsHeld = (scope: PaperScope, life: BoardLife): Section => {
  const { meetings: says } = scope.words.governance;
  const held = life.meetings
    .filter(({ on }) => on <= scope.assessment.asOf)
    .toSorted((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : 0));
  if (held.length === 0) return section('meetings', says.heading, [paragraph(says.none)]);
  return section('meetings', says.heading, [
    paragraph(says.lead),
    table({
      id: 'meetings-table',
      caption: says.caption,
      columns: [
        words(says.columns.day, 1),
        words(says.columns.body, 1.8),
        words(says.columns.quorum, 1.4),
        words(says.columns.seen, 1),
        words(says.columns.next, 1.2),
      ],
      rows: held.map((meeting) => meetingRow(scope, life, meeting)),
      notes: [],
      reading: 'by-row',
    }),
  ]);
};
