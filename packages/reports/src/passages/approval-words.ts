import type { ReturnVerdict } from '@ragstone/assurance';
import type { Text } from '../model/text.ts';
import type { PaperScope } from '../selections/paper-scope.ts';
import { titleOfRole } from '../selections/titles.ts';
import type { SharedWords } from '../words/words.ts';

/** `approved by the Chief executive of the council on 28 May 2026 under delegated powers`; null where nothing is recorded. */
export const approvalWords = (
  { words, workspace }: Pick<PaperScope<SharedWords>, 'words' | 'workspace'>,
  { approval }: Pick<ReturnVerdict, 'approval'>,
): Text | null => {
  if (approval === null) return null;
  return words.returns.approved({
    by: words.asWritten(titleOfRole(workspace, approval.by)),
    on: approval.on,
    delegated: approval.power === 'delegated',
  });
};
