import { boardLife, type ReceivedPaper } from './board-life.ts';
import type { PaperScope } from './paper-scope.ts';

/**
 * The papers about certain metrics that came before the board, or before any without one: those that print a figure of
 * such a metric, and those that meet the same duty as one of these.
 */
export const papersAbout = (
  scope: PaperScope,
  isAbout: (metric: string) => boolean,
): readonly ReceivedPaper[] => {
  const { papers } = boardLife(scope);
  const prints = ({ paper }: ReceivedPaper): boolean => paper.newest.some(({ metric }) => isAbout(metric));
  const duties = new Set(papers.filter(prints).flatMap(({ paper }) => paper.meets));
  return papers.filter(
    (each) =>
      (scope.board === undefined || each.paper.meeting.body === scope.board) &&
      (prints(each) || each.paper.meets.some((duty) => duties.has(duty))),
  );
};
