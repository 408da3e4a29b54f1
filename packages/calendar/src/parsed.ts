import type { CalendarFinding } from './finding.ts';

/** What a parse gives: the value, or the finding that says why there is none. A parse never throws. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly finding: CalendarFinding };

export const parsed = <T>(value: T): Parsed<T> => ({ ok: true, value });

export const refused = (finding: CalendarFinding): Parsed<never> => ({ ok: false, finding });
