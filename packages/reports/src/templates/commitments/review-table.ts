import {
  type CommitmentRecords,
  decisionKinds,
  reviewCounts,
  type StrategyReview,
  type StrategyVersion,
} from '@ragstone/commitments';
import { cell, numbers, partRow, type Row, row, type Table, totalRow, words } from '../../model/table.ts';
import { capitalised } from '../../words/sentence.ts';

/** What a review decided, by priority and sub-priority, with how many statements came of it. */
export const reviewTable = (
  review: StrategyReview,
  from: StrategyVersion,
  records: Pick<CommitmentRecords, 'commitments'>,
): Table => {
  const counts = (part: Parameters<typeof reviewCounts>[2]): readonly string[] => {
    const { total, decisions, resulting } = reviewCounts(review, records, part);
    return [total, ...decisionKinds.map((kind) => decisions[kind]), resulting].map(String);
  };
  return {
    id: `${review.id}-counts`,
    caption: `${review.title}: what became of each commitment`,
    columns: [
      words('Priority', 3.2),
      numbers('All'),
      ...decisionKinds.map((kind) => numbers(capitalised(kind.replaceAll('-', ' ')), 1.1)),
      numbers('Resulting', 1.3),
    ],
    rows: [
      ...from.priorities.flatMap(({ id, title, subPriorities }): readonly Row[] => [
        row(cell(title), ...counts({ priority: id })),
        ...subPriorities.map((sub) => partRow(sub.title, ...counts({ priority: id, subPriority: sub.id }))),
      ]),
      totalRow('All', ...counts({})),
    ],
    notes: [['Resulting: statements of the later version that came of them, each counted once.']],
    reading: 'as-grid',
  };
};
