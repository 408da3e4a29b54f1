import type { Rag, Reason } from '@ragstone/rag';
import type { TopLevelCondition } from 'json-rules-engine';
import type { Path } from '../../parse/finding.ts';
import type { ExportedFact } from './exported-fact.ts';

/** Ratings as rules of json-rules-engine, and everything that whoever runs them must know. Plain JSON. */
export interface ExportedRules {
  /** For `new Engine(rules)`, with its own operators only. Of each rating at most one fires. */
  readonly rules: readonly ExportedRule[];
  /** Every fact that the rules read. None may be left out: one that is unknown is null. */
  readonly facts: readonly ExportedFact[];
  /** What is not exported, and why: never a weaker rule instead. */
  readonly omitted: readonly Omission[];
}

/** A band of a rating. It fires where the band is chosen; where none fires the rating is not rated. */
export interface ExportedRule {
  readonly name: string;
  readonly conditions: TopLevelCondition;
  readonly event: ExportedEvent;
}

export interface ExportedEvent {
  /** The colour, or `not-rated` for a band without one. */
  readonly type: Rag | 'not-rated';
  readonly params: {
    readonly rating: string;
    readonly status: Rag | null;
    readonly outcome?: string;
    /** Why a band has no colour. */
    readonly reason?: Reason;
  };
}

/** A part of the rule set that is not exported. */
export interface Omission {
  /** Of the rule set. */
  readonly path: Path;
  readonly why: OmissionCause;
  /** The fact in question, where it is one comparison that cannot be expressed. */
  readonly fact?: string;
}

/**
 * `no-counterpart`: json-rules-engine has nothing of the kind. `rating-misfit`: the rating is none for subjects of this
 * unit and polarity. `no-polarity`, `units-differ`, `tolerance-misfit`, `never-known`: a comparison is unknown whatever
 * the facts, and a rule that never fires would look like one that does. `type-unknown`: no catalogue says what the fact
 * is. `too-large`: written out, the bands would hold too much.
 */
export type OmissionCause =
  | 'no-counterpart'
  | 'rating-misfit'
  | 'no-polarity'
  | 'units-differ'
  | 'tolerance-misfit'
  | 'never-known'
  | 'type-unknown'
  | 'too-large';

/** Why a part is not exported, in words. */
export const omissionWords: Readonly<Record<OmissionCause, string>> = {
  'no-counterpart': 'json-rules-engine has nothing of the kind',
  'rating-misfit': 'the rating is none for subjects of this unit and polarity',
  'no-polarity': 'it asks for better or worse, and neither higher nor lower is better',
  'units-differ': 'it compares two units, which is always unknown',
  'tolerance-misfit': 'its tolerance does not fit the unit, so it is always unknown',
  'never-known': 'it compares what can never be compared, so it is always unknown',
  'type-unknown': 'no catalogue says whether the fact is a number, a word, or true or false',
  'too-large': 'its bands would hold too much when written out',
};
