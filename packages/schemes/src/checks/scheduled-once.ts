import { compareText, printList, within } from '@ragstone/rag';
import { finding } from '../finding.ts';
import type { FundCheck } from '../fund-records.ts';

/**
 * A statement has one schedule. Two may be parts of one or an earlier and a later version: their lines are neither added
 * nor is one of them chosen.
 */
export const scheduledOnce: FundCheck = ({ statements, schedules }) =>
  statements.flatMap(({ id, fund }) => {
    const [first, ...others] = schedules
      .filter(({ statement }) => statement === id)
      .toSorted((a, b) => compareText(a.id, b.id));
    const last = others.at(-1);
    if (first === undefined || last === undefined) return [];
    const figures = { statement: id, schedules: printList([first, ...others].map((each) => each.id)) };
    const subject = { fund, statement: id, schedule: last.id };
    const at = within(last.at, 'statement');
    return [finding('statement-scheduled-twice', 'error', figures, { subject, at, source: null })];
  });
