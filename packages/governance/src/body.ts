import type { MeetingHabit } from './timetable.ts';

/** A board, executive or group: what it is called and to whom it reports. */
export interface Body {
  readonly id: string;
  readonly title: string;
  readonly reportsTo?: string | undefined;
  /** When it meets and when its papers go out, as far as that is settled. */
  readonly meets?: MeetingHabit | undefined;
  readonly note?: string | undefined;
}

/** A post, never a person. */
export interface Role {
  readonly id: string;
  readonly title: string;
  readonly organisation?: string | undefined;
}

/** Where exceptions about a subject go first. The first route whose `for` fits is taken. */
export interface Route {
  readonly for: { readonly metrics: readonly string[] } | { readonly each: string };
  readonly to: string;
}
