import { paragraph, table } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { cell, row, words } from '../../model/table.ts';
import { withFirst } from '../../model/text.ts';
import { approvalWords } from '../../passages/approval-words.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { printDay, printDeadline } from '../../words/print-day.ts';
import { capitalised } from '../../words/sentence.ts';

const day = (on: string | null): string => (on === null ? 'Not recorded' : printDay(on));

/** Who signed off each return, and whether the board saw it before it went. */
export const signOffs = (scope: PaperScope): readonly Section[] =>
  scope.returns.length === 0
    ? []
    : [
        section('sign-offs', 'Sign-offs', [
          paragraph('A board that sees a return after it has gone can only note it.'),
          table({
            id: 'sign-offs-table',
            caption: 'Returns: approved, submitted and seen',
            columns: [
              words('Return', 1.6),
              words('Due', 1.1),
              words('Approval', 1.8),
              words('Submitted', 1),
              words('Seen by the board', 1.2),
            ],
            rows: scope.returns.map((each) =>
              row(
                each.title,
                capitalised(printDeadline(each.due)),
                cell(withFirst(approvalWords(scope, each) ?? ['Not recorded'], capitalised)),
                day(each.submitted),
                cell(day(each.presented), ...afterwards(each)),
              ),
            ),
            notes: [],
            reading: 'by-row',
          }),
        ]),
      ];

const afterwards = ({ presented, submitted }: PaperScope['returns'][number]): readonly string[] =>
  presented !== null && submitted !== null && presented > submitted ? ['After it was submitted'] : [];
