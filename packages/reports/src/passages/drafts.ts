import type { RuleSetUsed } from '@ragstone/assurance';
import { printList } from '@ragstone/rag';

/** What a rule has rated, raised or asked for: a judgement with all its ratings, an exception, an escalation. */
export interface MadeByRule {
  readonly rule: string | null;
  readonly ratings?: readonly { readonly rule: string }[] | undefined;
}

/**
 * Why a paper is a draft: the rule sets that nobody has adopted and that something in the paper was made by; null where
 * all of those are adopted.
 */
export const whyDraft = (ruleSets: readonly RuleSetUsed[], shown: readonly MadeByRule[]): string | null => {
  const used = new Set(
    shown
      .flatMap(({ rule, ratings = [] }) => [rule, ...ratings.map((rating) => rating.rule)])
      .map((rule) => rule?.split('/')[0]),
  );
  const drafts = ruleSets.filter(({ id, state }) => state === 'draft' && used.has(id));
  if (drafts.length === 0) return null;
  const names = printList(drafts.map((each) => `${each.title}, version ${each.version}`));
  return `The ratings use ${drafts.length === 1 ? 'a rule set' : 'rule sets'} that no body has adopted: ${names}.`;
};
