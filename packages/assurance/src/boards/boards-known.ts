import type { BoardPaper, GovernanceRecords, Meeting, TermsOfReference } from '@ragstone/governance';
import type { Located, Source } from '@ragstone/rag';
import type { Knowledge } from '../knowledge.ts';

/** What was known on the day of boards: what was printed by then, line by line. A meeting is known with its day. */
export const boardsKnown = ({ workspace, isKnown, asOf }: Knowledge): GovernanceRecords => {
  const known = <T extends { readonly source: Source }>(records: readonly T[]): readonly T[] =>
    records.filter(({ source }) => isKnown(source));
  const orNull = <T extends { readonly source: Source }>(record: T | null): T | null =>
    record !== null && isKnown(record.source) ? record : null;
  const meetingKnown = ({ agenda, minutes, ...meeting }: Located<Meeting>): Located<Meeting> => ({
    ...meeting,
    ...(agenda !== undefined && isKnown(agenda) ? { agenda } : {}),
    ...(minutes !== undefined && isKnown(minutes) ? { minutes } : {}),
    attendance: known(meeting.attendance ?? []),
    next: known(meeting.next ?? []),
  });
  const termsKnown = (terms: Located<TermsOfReference>): Located<TermsOfReference> => ({
    ...terms,
    countedOtherwise: known(terms.countedOtherwise),
  });
  const paperKnown = (paper: Located<BoardPaper>): Located<BoardPaper> => ({
    ...paper,
    dated: orNull(paper.dated),
    previous: orNull(paper.previous),
    tellsOf: orNull(paper.tellsOf),
    newest: known(paper.newest),
    consultation: orNull(paper.consultation),
  });
  return {
    bodies: workspace.bodies,
    meetings: workspace.meetings.map(meetingKnown),
    termsOfReference: known(workspace.termsOfReference).map(termsKnown),
    duties: known(workspace.duties),
    papers: known(workspace.papers).map(paperKnown),
    recommendations: known(workspace.recommendations).map((each) => ({
      ...each,
      decided: orNull(each.decided),
    })),
    events: workspace.events
      .map((event) => ({ ...event, printed: known(event.printed) }))
      .filter(({ printed }) => printed.length > 0),
    asOf,
  };
};
