import type { Assessment, Workspace } from '@ragstone/assurance';
import type { Officers } from '@ragstone/governance';
import type { Language } from '../model/language.ts';

/** What every template is filled from. */
export interface PaperInput {
  readonly assessment: Assessment;
  readonly workspace: Workspace;
  /** The language that the paper is written in: English where none is named. Not every template has every language. */
  readonly language?: Language | undefined;
  /** The body that the paper goes to; without one, the paper is about the whole workspace. */
  readonly board?: string | undefined;
  /** The assessment that the last paper rested on; with it the paper says what has changed. */
  readonly before?: Assessment | undefined;
  /** Who holds which role today: for this paper alone, and never to be recorded. */
  readonly officers?: Officers | undefined;
  /** With what may not be published: every page is marked. Without it the paper is the public version. */
  readonly withRestricted?: boolean | undefined;
}
