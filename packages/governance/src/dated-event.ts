import type { PrintedDay } from './meeting.ts';

/** Something with a day: a deadline, a decision elsewhere, a step. Printed more than once, its days should agree. */
export interface DatedEvent {
  readonly id: string;
  readonly title: string;
  readonly body: string | null;
  readonly printed: readonly PrintedDay[];
  /** Of something that ends: the event up to which it is needed. */
  readonly neededUntil?: string | undefined;
}
