import type { Escalation, RuleSet } from '@ragstone/rules';
import type { Knowledge } from '../knowledge.ts';
import type { Subject } from '../rate-subject.ts';
import { rulesFor } from '../rules-in-force.ts';
import type { Followed } from './followed.ts';

/** Each subject of the kind for the period that it is about: it comes again only under another id. */
export const followedSubjects = (
  escalation: Escalation,
  ruleSet: RuleSet,
  { ruleSets }: Knowledge,
  subjects: readonly Subject[],
): readonly Followed[] => {
  const followed = escalation.for;
  if (!('each' in followed)) return [];
  return subjects
    .filter(({ kind }) => kind === followed.each)
    .filter((subject) => followed.in === undefined || subject.in === followed.in)
    .filter((subject) => followed.section === undefined || subject.section === followed.section)
    .filter(({ period }) => rulesFor(ruleSets, period).some((each) => each === ruleSet))
    .map(({ kind, id, title, profile, period, facts }) => ({
      subject: { kind, id },
      title,
      profile,
      periods: [{ period, facts, provisional: false }],
    }));
};
