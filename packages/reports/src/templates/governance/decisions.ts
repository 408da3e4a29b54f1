import { paragraph, table } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { type Cell, cell, groupRow, type Row, row, words } from '../../model/table.ts';
import { resolutionWords } from '../../passages/resolution-words.ts';
import { sourceText } from '../../passages/source-text.ts';
import type { BoardLife, ReceivedPaper } from '../../selections/board-life.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { titleOfEither } from '../../selections/titles.ts';
import { capitalised } from '../../words/sentence.ts';

type Asked = ReceivedPaper['recommendations'][number];

const resolved = (scope: PaperScope, { decided }: Asked, isKnown: BoardLife['isKnown']): Cell => {
  if (decided === null || !isKnown(decided.source)) return cell(scope.words.governance.decisions.notYetKnown);
  return cell(...resolutionWords(scope, decided), sourceText(decided.source, scope.words));
};

const paperRows = (
  scope: PaperScope,
  { paper, recommendations }: ReceivedPaper,
  life: BoardLife,
): readonly Row[] =>
  recommendations.map((asked) =>
    row(
      cell(paper.title, ...(paper.item === null ? [] : [scope.words.governance.decisions.item(paper.item)])),
      cell(`${capitalised(asked.asks)} ${asked.says}`, sourceText(asked.source, scope.words)),
      resolved(scope, asked, life.isKnown),
    ),
  );

/** What each paper asked of its meeting, and what was resolved; the latest meeting first. */
export const decisions = (scope: PaperScope, life: BoardLife): Section => {
  const { decisions: says } = scope.words.governance;
  const asking = life.papers.filter(({ recommendations }) => recommendations.length > 0);
  const keys = [...new Set(asking.map(({ paper }) => `${paper.meeting.on} ${paper.meeting.body}`))].sort();
  if (keys.length === 0) return section('decisions', says.heading, [paragraph(says.none)]);
  const rows = keys.reverse().flatMap((key) => {
    const own = asking.filter(({ paper }) => `${paper.meeting.on} ${paper.meeting.body}` === key);
    const heading = `${titleOfEither(scope.workspace, key.slice(11))}, ${scope.words.days.day(key.slice(0, 10))}`;
    return [groupRow(heading), ...own.flatMap((each) => paperRows(scope, each, life))];
  });
  return section('decisions', says.heading, [
    paragraph(says.lead),
    table({
      id: 'decisions-table',
      caption: says.caption,
      columns: [
        words(says.columns.paper, 1.4),
        words(says.columns.asked, 1.8),
        words(says.columns.resolved, 1.8),
      ],
      rows,
      notes: [],
      reading: 'by-row',
    }),
  ]);
};
