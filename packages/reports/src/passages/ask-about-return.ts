import type { ReturnVerdict } from '@ragstone/assurance';
import type { Text } from '../model/text.ts';
import type { PaperScope } from '../selections/paper-scope.ts';
import type { SharedWords } from '../words/words.ts';
import { approvalWords } from './approval-words.ts';

/** What a board is asked to do about a return: note where it is done already, approve where it still can be. */
export const askAboutReturn = (
  scope: Pick<PaperScope<SharedWords>, 'words' | 'workspace'>,
  each: ReturnVerdict,
): Text => {
  const { asWritten, returns } = scope.words;
  const { due, presented, submitted } = each;
  const title = asWritten(each.title);
  const approved = approvalWords(scope, each);
  if (approved === null)
    return submitted === null ? returns.approve(title, due) : returns.noteUnapproved(title, submitted);
  const done = submitted ?? each.approval?.on ?? null;
  const isTooLate = presented !== null && done !== null && presented > done;
  return returns.noteApproved({ title, approved, submitted, considered: isTooLate ? presented : null });
};

/** Whether a board has anything left to decide about a return: nobody has approved it, and it is not submitted. */
export const isLeftToDecide = ({
  approval,
  submitted,
}: Pick<ReturnVerdict, 'approval' | 'submitted'>): boolean => approval === null && submitted === null;
