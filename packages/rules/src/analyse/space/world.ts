import type { Day } from '@ragstone/calendar';
import type { Catalogue, SubjectProfile } from '../../language/catalogue.ts';
import type { KnownMetric } from '../../parse/rule-context.ts';

/** What conditions are tried out on: one kind of subject, or the metrics that share a unit, a polarity and limits. */
export interface World {
  readonly catalogue: Catalogue;
  readonly profile: SubjectProfile;
  /** The first of its metrics; null where nothing is known of them, and the profile is assumed. */
  readonly metric: KnownMetric | null;
  /** The limits of other metrics that conditions read. */
  readonly metrics: readonly KnownMetric[];
  /** The metrics and places that it can be about, where they are known; null: any. */
  readonly names: { readonly metrics: readonly string[] | null; readonly places: readonly string[] | null };
  /** The last days of the periods that the rule set is for. */
  readonly periodsEnd: { readonly from: Day; readonly to: Day | null };
}
