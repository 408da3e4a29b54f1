import type { Day } from './day.ts';
import type { Period, PeriodKind } from './period.ts';

/** Why a text that has the form of a period is none. */
export type PeriodFault =
  | 'no-such-day'
  | 'no-such-week'
  | 'no-such-month'
  | 'no-such-quarter'
  | 'years-do-not-follow'
  | 'month-outside-year'
  | 'end-not-after-start'
  | 'quarter-and-months-differ'
  | 'not-the-end-of-a-month'
  | 'not-the-edge-of-a-week'
  | 'words-differ';

export type DayFault = 'day-first' | 'no-such-day' | 'not-a-day';

export type DeadlineFault =
  | 'not-a-deadline'
  | 'no-time'
  | 'no-zone'
  | 'other-zone'
  | 'no-such-day'
  | 'no-such-time'
  | 'clock-skips-it'
  | 'clock-shows-it-twice';

/**
 * One thing that a text may mean: a period, or a season (`first` and `last` null) whose months nobody has
 * given.
 */
export type PeriodReading =
  | Period
  | { readonly id: string; readonly kind: 'season'; readonly first: null; readonly last: null };

interface PeriodFinding<Code extends string> {
  readonly code: Code;
  readonly text: string;
  /** The periods that the text may have meant, in the order in which to offer them. */
  readonly readings: readonly PeriodReading[];
}

/** Why a text is not taken. */
export type CalendarFinding =
  | PeriodFinding<'period-unreadable'>
  | PeriodFinding<'period-ambiguous'>
  | (PeriodFinding<'period-impossible'> & { readonly fault: PeriodFault })
  /** `kind` is the one that was asked for. */
  | (PeriodFinding<'period-kind-differs'> & { readonly kind: PeriodKind })
  | { readonly code: 'season-months-missing'; readonly text: string }
  /** `write` is the day in the form that is wanted, taking the text in British order. */
  | {
      readonly code: 'day-unreadable';
      readonly text: string;
      readonly fault: DayFault;
      readonly write: Day | null;
    }
  | { readonly code: 'deadline-unreadable'; readonly text: string; readonly fault: DeadlineFault }
  /** The bank holidays are known from one day to the other, both counted. */
  | {
      readonly code: 'working-days-unknown';
      readonly day: Day;
      readonly knownFrom: Day;
      readonly knownTo: Day;
    };
