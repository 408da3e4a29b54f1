import type { Escalation, RuleSet } from '@ragstone/rules';
import { isAbout } from '../is-about.ts';
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
    .filter((subject) => isAbout(followed, subject))
    .filter(({ period }) => rulesFor(ruleSets, period).some((each) => each === ruleSet))
    .map(({ kind, id, title, plan, owners, because, profile, period, facts, knownOn }) => ({
      subject: { kind, id, ...(plan === undefined ? {} : { plan }) },
      title,
      owner: owners?.at(0) ?? null,
      because,
      profile,
      periods: [{ period, facts, provisional: false, knownOn: knownOn ?? null }],
    }));
};
