import type { ReturnVerdict, Workspace } from '@ragstone/assurance';
import { titleOfRole } from '../selections/titles.ts';
import { printDay } from '../words/print-day.ts';

/** `approved by the Chief executive of the council on 28 May 2026 under delegated powers`; null where nothing is recorded. */
export const approvalWords = (
  workspace: Workspace,
  { approval }: Pick<ReturnVerdict, 'approval'>,
): string | null => {
  if (approval === null) return null;
  const day = approval.on === null ? '' : ` on ${printDay(approval.on)}`;
  const power = approval.power === 'delegated' ? ' under delegated powers' : '';
  const unknown = approval.on === null ? ' (the day is not printed)' : '';
  return `approved by the ${titleOfRole(workspace, approval.by)}${day}${power}${unknown}`;
};
