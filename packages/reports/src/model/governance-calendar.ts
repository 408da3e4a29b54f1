/** Months along the axis and a row for each body: when it meets and what is due to it, as shapes. */
export interface GovernanceCalendar {
  readonly kind: 'governance-calendar';
  readonly title: string;
  /** Under the axis, month by month: `Jul`. */
  readonly months: readonly string[];
  /** The day of the paper, in months from the beginning. */
  readonly today: number;
  readonly rows: readonly CalendarRow[];
}

export interface CalendarRow {
  /** The body: `Leicestershire Health and Wellbeing Board`. */
  readonly label: string;
  readonly days: readonly CalendarDay[];
}

export interface CalendarDay {
  /** In months from the beginning: 1.5 is the middle of the second. */
  readonly at: number;
  readonly mark: CalendarMark;
}

/** `unknown`: due, and nobody can tell whether it came. */
export const calendarMarks = ['held', 'coming', 'due', 'late', 'unknown'] as const;
export type CalendarMark = (typeof calendarMarks)[number];
