import { paragraph, table } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { type Cell, cell, groupRow, type Row, row, words } from '../../model/table.ts';
import { resolutionWords } from '../../passages/resolution-words.ts';
import { sourceText } from '../../passages/source-text.ts';
import type { BoardLife, ReceivedPaper } from '../../selections/board-life.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { titleOfEither } from '../../selections/titles.ts';
import { printDay } from '../../words/print-day.ts';
import { capitalised } from '../../words/sentence.ts';

type Asked = ReceivedPaper['recommendations'][number];

const resolved = ({ decided }: Asked, isKnown: BoardLife['isKnown']): Cell => {
  if (decided === null || !isKnown(decided.source)) return cell('Not yet known');
  return cell(...resolutionWords(decided), sourceText(decided.source));
};

const paperRows = ({ paper, recommendations }: ReceivedPaper, life: BoardLife): readonly Row[] =>
  recommendations.map((asked) =>
    row(
      cell(paper.title, ...(paper.item === null ? [] : [`Item ${paper.item}`])),
      cell(`${capitalised(asked.asks)} ${asked.says}`, sourceText(asked.source)),
      resolved(asked, life.isKnown),
    ),
  );

/** What each paper asked of its meeting, and what was resolved; the latest meeting first. */
export const decisions = ({ workspace }: PaperScope, life: BoardLife): Section => {
  const asking = life.papers.filter(({ recommendations }) => recommendations.length > 0);
  const keys = [...new Set(asking.map(({ paper }) => `${paper.meeting.on} ${paper.meeting.body}`))].sort();
  if (keys.length === 0)
    return section('decisions', 'Asked and resolved', [paragraph('No recommendation is known.')]);
  const rows = keys.reverse().flatMap((key) => {
    const own = asking.filter(({ paper }) => `${paper.meeting.on} ${paper.meeting.body}` === key);
    const heading = `${titleOfEither(workspace, key.slice(11))}, ${printDay(key.slice(0, 10))}`;
    return [groupRow(heading), ...own.flatMap((each) => paperRows(each, life))];
  });
  return section('decisions', 'Asked and resolved', [
    paragraph('What a paper asks, in the verb that it uses, and what the minutes say was resolved.'),
    table({
      id: 'decisions-table',
      caption: 'Recommendations and resolutions',
      columns: [words('Paper', 1.4), words('Asked to', 1.8), words('Resolved', 1.8)],
      rows,
      notes: [],
      reading: 'by-row',
    }),
  ]);
};
