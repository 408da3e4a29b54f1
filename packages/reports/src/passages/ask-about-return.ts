import type { ReturnVerdict, Workspace } from '@ragstone/assurance';
import { printDay, printDeadline } from '../words/print-day.ts';
import { approvalWords } from './approval-words.ts';

/** What a board is asked to do about a return: note where it is done already, approve where it still can be. */
export const askAboutReturn = (workspace: Workspace, each: ReturnVerdict): string => {
  const approval = approvalWords(workspace, each);
  const name = `the return “${each.title}”`;
  const sent = each.submitted === null ? null : `submitted on ${printDay(each.submitted)}`;
  if (approval === null) {
    return sent === null
      ? `approve ${name}, due by ${printDeadline(each.due)}`
      : `note that ${name} was ${sent} and that no approval of it is recorded`;
  }
  const done = each.submitted ?? each.approval?.on ?? null;
  const before =
    each.presented !== null && done !== null && each.presented > done
      ? `, before this Board considers it on ${printDay(each.presented)}`
      : '';
  return `note that ${name} was ${approval}${sent === null ? '' : ` and ${sent}`}${before}`;
};
