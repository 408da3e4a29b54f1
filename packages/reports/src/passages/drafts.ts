import type { RuleSetUsed } from '@ragstone/assurance';
import { printList } from '@ragstone/rag';

/** Why a paper is a draft: the rule sets that nobody has adopted; null where all are adopted. */
export const whyDraft = (ruleSets: readonly RuleSetUsed[]): string | null => {
  const drafts = ruleSets.filter((each) => each.state === 'draft');
  if (drafts.length === 0) return null;
  const names = printList(drafts.map((each) => `${each.title}, version ${each.version}`));
  return `The ratings use ${drafts.length === 1 ? 'a rule set' : 'rule sets'} that no body has adopted: ${names}.`;
};
