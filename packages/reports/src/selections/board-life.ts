import type { AssessmentFinding, SubjectJudgement, Workspace } from '@ragstone/assurance';
import type { BoardPaper, Duty, DutyState, Meeting, Recommendation } from '@ragstone/governance';
import type { Source } from '@ragstone/rag';
import type { PaperScope } from './paper-scope.ts';

/** A duty and how it stands on the day. */
export interface OwedDuty {
  readonly duty: Duty;
  readonly judgement: SubjectJudgement;
  readonly state: DutyState;
  readonly dueOn: string | null;
  readonly lastMetOn: string | null;
  readonly daysLate: number | null;
}

/** A paper with what it asks of its meeting. */
export interface ReceivedPaper {
  readonly paper: BoardPaper;
  readonly recommendations: readonly Recommendation[];
}

/** What boards promised, received and decided, as known on the day: that of one board, or of all. */
export interface BoardLife {
  readonly duties: readonly OwedDuty[];
  readonly meetings: readonly Meeting[];
  readonly papers: readonly ReceivedPaper[];
  readonly events: Workspace['events'];
  readonly findings: readonly AssessmentFinding[];
  readonly isKnown: (source: Source) => boolean;
}

export const boardLife = ({ assessment, workspace, board }: PaperScope): BoardLife => {
  const published = new Map(workspace.documents.map((document) => [document.id, document.published]));
  const isKnown = ({ document }: Source): boolean => (published.get(document) ?? '9999') <= assessment.asOf;
  const concerns = (...bodies: readonly (string | null)[]): boolean =>
    board === undefined || bodies.includes(board);
  const duties = assessment.subjects.flatMap((judgement) => owedDuty(judgement, workspace));
  const papers = workspace.papers.filter(({ source }) => isKnown(source));
  const ownDuties = duties.filter(({ duty }) => concerns(...duty.by, ...duty.to));
  const ownPapers = papers.filter(({ by, meeting }) => concerns(...by, meeting.body));
  const ids = new Set([...ownDuties.map(({ duty }) => duty.id), ...ownPapers.map(({ id }) => id)]);
  return {
    duties: ownDuties,
    meetings: workspace.meetings.filter(({ body }) => concerns(body)),
    papers: ownPapers.map((paper) => ({
      paper,
      recommendations: workspace.recommendations.filter(
        (each) => each.paper === paper.id && isKnown(each.source),
      ),
    })),
    events: workspace.events.filter(
      ({ body, printed }) => concerns(body) && printed.some(({ source }) => isKnown(source)),
    ),
    findings: assessment.findings.filter(
      ({ code, subject }) =>
        boardCodes.has(code) &&
        (board === undefined ||
          subject.body === board ||
          ids.has(subject.duty ?? '') ||
          ids.has(subject.report ?? '')),
    ),
    isKnown,
  };
};

const owedDuty = (judgement: SubjectJudgement, workspace: Workspace): readonly OwedDuty[] => {
  const duty = workspace.duties.find(({ id }) => judgement.kind === 'duty' && id === judgement.id);
  if (duty === undefined) return [];
  const { state, dueOn, lastMetOn, daysLate } = judgement.facts;
  const day = (fact: typeof dueOn): string | null => (typeof fact === 'string' ? fact : null);
  return [
    {
      duty,
      judgement,
      state: typeof state === 'string' ? (state as DutyState) : 'unknown',
      dueOn: day(dueOn),
      lastMetOn: day(lastMetOn),
      daysLate: typeof daysLate === 'number' ? daysLate : null,
    },
  ];
};

/** Findings about what boards promised, received and decided. */
const boardCodes: ReadonlySet<string> = new Set([
  'frequency-contradicted',
  'reported-less-often-than-promised',
  'duty-late',
  'request-not-on-next-agenda',
  'next-meeting-two-ways',
  'event-dated-two-ways',
  'paper-dated-after-meeting',
  'consultation-closed-before-asked',
  'figure-older-than-published',
  'priority-not-reported',
  'quorum-base-unclear',
  'meeting-not-quorate',
  'decided-otherwise-than-asked',
]);
