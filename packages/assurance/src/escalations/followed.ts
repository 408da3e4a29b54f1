import type { Day } from '@ragstone/calendar';
import type { ReportedPeriod, SubjectProfile } from '@ragstone/rules';

/** A period of a subject, with the day on which it first had a figure, or on which what is no figure was known; null where nobody can say. */
export interface FollowedPeriod extends ReportedPeriod {
  readonly knownOn: Day | null;
}

/** The periods of one subject under one rule, and what they say. */
export interface Followed {
  readonly subject: Readonly<Record<string, string>>;
  readonly title: string;
  /** A role or a body. */
  readonly owner: string | null;
  readonly profile: SubjectProfile;
  /** Why it stands as it does, as a sentence, where it has one of its own. */
  readonly because?: string | undefined;
  readonly periods: readonly FollowedPeriod[];
}
