import type { EnglishPage, TestResults } from '@ragstone/rules';
import type { PlacedFinding } from '@ragstone/workspace';
import type { ChangedRatings } from './changed-ratings.ts';

/** What is known of a rule file that is being edited: plain data, for a page to be made of. */
export interface WatchState {
  /** The name of the file, without its folder. */
  readonly file: string;
  readonly workspace: string;
  /** Only what was known on this day is rated. */
  readonly asOf: string;
  /** Why nothing could be read, such as a file that is not there; null otherwise. */
  readonly stopped: string | null;
  /** What is wrong in the file, and in the tests of the workspace. */
  readonly faults: readonly PlacedFinding[];
  /** Errors of the workspace's other files: what they hold is left out. */
  readonly otherErrors: number;
  /** What the file means now; null while it cannot be read without an error. */
  readonly results: WatchResults | null;
  /** The last English of the file: that of now, or from before an error. Null where it never was without one. */
  readonly english: EnglishPage | null;
}

export interface WatchResults {
  readonly ruleSet: string;
  readonly tests: readonly TestResults[];
  /** What the edit changes, or why that cannot be said. */
  readonly changes: ChangedRatings | { readonly why: string };
}
