import type { ReportedPeriod, SubjectProfile } from '@ragstone/rules';

/** The periods of one subject under one rule, and what they say. */
export interface Followed {
  readonly subject: Readonly<Record<string, string>>;
  readonly title: string;
  readonly profile: SubjectProfile;
  readonly periods: readonly ReportedPeriod[];
}
