import type { Cadence, WeekdayOfMonth } from '@ragstone/calendar';
import type { Source } from '@ragstone/rag';

export const dutyKinds = ['report', 'review', 'meeting', 'request', 'escalation', 'election'] as const;
export type DutyKind = (typeof dutyKinds)[number];

/** How often: a cadence, once, as the need arises, or regularly without a number. */
export type Frequency = Cadence | 'once' | 'as-needed' | 'not-stated';

/** What one body owes another: a report every quarter, a review each year, an answer that a minute asks for. */
export interface Duty {
  readonly id: string;
  readonly kind: DutyKind;
  /** What is owed, in few words. */
  readonly says: string;
  /** Bodies or roles. Empty where nobody is named. */
  readonly by: readonly string[];
  /** Bodies or roles. Empty where nobody is named. */
  readonly to: readonly string[];
  /** What it is about, as a key: two duties to one body about one thing should agree how often. */
  readonly about: string | null;
  readonly frequency: Frequency;
  /** The weekday of the month on which it falls due, where the frequency is in months: `first Tuesday`. */
  readonly onThe?: WeekdayOfMonth | undefined;
  /** The day from which it runs, or on which it was asked; null where that is not printed. */
  readonly from: string | null;
  /** The last day on which it runs. */
  readonly until: string | null;
  /** The last day on which what is owed once may come; null where none is printed. */
  readonly due: string | null;
  readonly source: Source;
}
