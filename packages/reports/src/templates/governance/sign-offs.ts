import { paragraph, table } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { cell, row, words } from '../../model/table.ts';
import { withFirst } from '../../model/text.ts';
import { approvalWords } from '../../passages/approval-words.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { capitalised } from '../../words/sentence.ts';

/** Who signed off each return, and whether the board saw it before it went. */
export const signOffs = (scope: PaperScope): readonly Section[] => {
  const { days, governance } = scope.words;
  const { notRecorded, signOffs: says } = governance;
  const day = (on: string | null): string => (on === null ? notRecorded : days.day(on));
  if (scope.returns.length === 0) return [];
  return [
    section('sign-offs', says.heading, [
      paragraph(says.lead),
      table({
        id: 'sign-offs-table',
        caption: says.caption,
        columns: [
          words(says.columns.return, 1.6),
          words(says.columns.due, 1.1),
          words(says.columns.approval, 1.8),
          words(says.columns.submitted, 1),
          words(says.columns.seen, 1.2),
        ],
        rows: scope.returns.map((each) =>
          row(
            each.title,
            capitalised(days.deadline(each.due)),
            cell(withFirst(approvalWords(scope, each) ?? [notRecorded], capitalised)),
            day(each.submitted),
            cell(day(each.presented), ...(isAfterwards(each) ? [says.afterwards] : [])),
          ),
        ),
        notes: [],
        reading: 'by-row',
      }),
    ]),
  ];
};

const isAfterwards = ({ presented, submitted }: PaperScope['returns'][number]): boolean =>
  presented !== null && submitted !== null && presented > submitted;
