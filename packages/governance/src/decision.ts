import type { Source } from '@ragstone/rag';

/**
 * Acknowledged: somebody answers for it, and it is reported as such. Snoozed: nobody is reminded until a day. Overridden:
 * set aside until a day, against what the rule says. Withdrawn: what was decided about it up to that day is taken back.
 * Started: what its rule starts, such as a recovery plan, has begun. Checked: one of the regular looks at that was taken. None of them changes a status, a level or a figure.
 */
export const decisionKinds = [
  'acknowledged',
  'snoozed',
  'overridden',
  'withdrawn',
  'started',
  'checked',
] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** What somebody decided about an escalation, and how it stood before them. An input, like data. */
export interface Decision {
  readonly decides: DecisionKind;
  /** The id of the escalation. */
  readonly about: string;
  /** The last period that they saw, the level that it had reached, and the version of the rules. */
  readonly seen: { readonly period: string; readonly level: number; readonly version: number };
  /** A role, never a person. */
  readonly by: string;
  readonly on: string;
  readonly reason: string;
  /** The last day on which it holds. An acknowledgement may do without: its rule says when it ends. */
  readonly until?: string | undefined;
  readonly source?: Source | undefined;
  readonly note?: string | undefined;
}
