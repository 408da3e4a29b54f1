import type { Source } from '@ragstone/rag';

/** What boards are asked to do, and what they resolve. */
export const verbs = [
  'note',
  'approve',
  'agree',
  'support',
  'endorse',
  'acknowledge',
  'consider',
  'welcome',
  'comment',
  'recognise',
  'elect',
  'create',
  'request',
] as const;
export type Verb = (typeof verbs)[number];

/** One thing that a paper asks of a meeting, and what the minutes say was resolved. */
export interface Recommendation {
  readonly id: string;
  readonly paper: string;
  readonly asks: Verb;
  readonly says: string;
  readonly source: Source;
  /** Null until minutes are seen. */
  readonly decided: Resolution | null;
}

export interface Resolution {
  readonly as: Verb;
  /** A condition on which it was resolved. */
  readonly subjectTo?: string | undefined;
  /** What was resolved beside what was asked. */
  readonly adds?: string | undefined;
  readonly source: Source;
}
