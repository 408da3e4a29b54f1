import type { RuleSetUsed } from '@ragstone/assurance';
import { type Text, wordsAlone } from '../model/text.ts';
import type { SharedWords } from '../words/words.ts';

/** What a rule has rated, raised or asked for: a judgement with all its ratings, an exception, an escalation. */
export interface MadeByRule {
  readonly rule: string | null;
  readonly ratings?: readonly { readonly rule: string }[] | undefined;
}

/**
 * Why a paper is a draft: the rule sets that nobody has adopted and that something in the paper was made by; null where
 * all of those are adopted.
 */
export const whyDraft = (
  words: SharedWords,
  ruleSets: readonly RuleSetUsed[],
  shown: readonly MadeByRule[],
): Text | string | null => {
  const used = new Set(
    shown
      .flatMap(({ rule, ratings = [] }) => [rule, ...ratings.map((rating) => rating.rule)])
      .map((rule) => rule?.split('/')[0]),
  );
  const drafts = ruleSets.filter(({ id, state }) => state === 'draft' && used.has(id));
  if (drafts.length === 0) return null;
  const why = words.head.draft(
    drafts.map(({ title, version }) => ({ title: words.asWritten(title), version })),
  );
  return wordsAlone(why) ?? why;
};
