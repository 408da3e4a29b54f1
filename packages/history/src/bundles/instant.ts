import * as z from 'zod';

/** A moment in UTC to the millisecond, `2026-06-15T08:00:00.000Z`. Sorts as text. */
export type Instant = string;

export const instantSchema: z.ZodType<Instant> = z.lazy(() =>
  z.iso.datetime({
    precision: 3,
    error: 'Expected a moment in UTC to the millisecond, such as 2026-06-15T08:00:00.000Z.',
  }),
);
