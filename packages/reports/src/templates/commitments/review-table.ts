import {
  type CommitmentRecords,
  decisionKinds,
  reviewCounts,
  type StrategyReview,
  type StrategyVersion,
} from '@ragstone/commitments';
import { cell, numbers, partRow, type Row, row, type Table, totalRow, words } from '../../model/table.ts';
import { capitalised } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';

/** What a review decided, by priority and sub-priority, with how many statements came of it. */
export const reviewTable = (
  { commitments }: Words,
  review: StrategyReview,
  from: StrategyVersion,
  records: Pick<CommitmentRecords, 'commitments'>,
): Table => {
  const { reviews: says } = commitments;
  const counts = (part: Parameters<typeof reviewCounts>[2]): readonly string[] => {
    const { total, decisions, resulting } = reviewCounts(review, records, part);
    return [total, ...decisionKinds.map((kind) => decisions[kind]), resulting].map(String);
  };
  return {
    id: `${review.id}-counts`,
    caption: says.caption(review.title),
    columns: [
      words(says.columns.priority, 3.2),
      numbers(says.columns.all),
      ...decisionKinds.map((kind) => numbers(capitalised(kind.replaceAll('-', ' ')), 1.1)),
      numbers(says.columns.resulting, 1.3),
    ],
    rows: [
      ...from.priorities.flatMap(({ id, title, subPriorities }): readonly Row[] => [
        row(cell(title), ...counts({ priority: id })),
        ...subPriorities.map((sub) => partRow(sub.title, ...counts({ priority: id, subPriority: sub.id }))),
      ]),
      totalRow(says.all, ...counts({})),
    ],
    notes: [[says.note]],
    reading: 'as-grid',
  };
};
