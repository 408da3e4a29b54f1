/** What the worker does: takes files in, assesses, follows escalations, makes papers, tells and reminds. */
export const jobKinds = ['import', 'assess', 'escalate', 'render', 'notify', 'remind'] as const;
export type JobKind = (typeof jobKinds)[number];

/** One thing that falls due at one instant. */
export interface Occurrence {
  /** `schedule/what/day`: the same occurrence has the same key whenever it is worked out. */
  readonly key: string;
  /** The id of the schedule. */
  readonly schedule: string;
  /** An instant in UTC: `2026-03-02T09:00:00.000Z`. */
  readonly at: string;
  readonly job: JobKind;
  /** The body that it is for. */
  readonly board: string | null;
  readonly template: string | null;
  /** The duty, return or escalation that it reminds of. */
  readonly duty: string | null;
  /** One line for a person. */
  readonly says: string;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By instant, then by key: a total order. */
export const compareOccurrences = (a: Occurrence, b: Occurrence): number =>
  compareText(a.at, b.at) || compareText(a.key, b.key);
