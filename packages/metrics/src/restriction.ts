import type { Day } from '@ragstone/calendar';
import { type Source, sourceSchema } from '@ragstone/rag';
import * as z from 'zod';

/** What keeps a document, a metric or a whole workspace from being published. */
export interface Restriction {
  readonly because: RestrictionReason;
  /** The paragraph under which it is exempt: `paragraph 3 of Schedule 12A to the Local Government Act 1972`. */
  readonly under?: string | undefined;
  /** The first day on which it may be published; without one it is restricted until the record says otherwise. */
  readonly until?: Day | undefined;
  /** Where that is printed. */
  readonly source?: Source | undefined;
  readonly note?: string | undefined;
}

export const restrictionReasons = ['exempt', 'management-information', 'not-for-publication'] as const;
export type RestrictionReason = (typeof restrictionReasons)[number];

const words: Readonly<Record<RestrictionReason, string>> = {
  exempt: 'exempt information',
  'management-information': 'management information, not for onward circulation',
  'not-for-publication': 'not for publication',
};

/** `exempt information under paragraph 3 of Schedule 12A ..., until 1 July 2026`; the day as `printDay` gives it. */
export const sayRestriction = (
  { because, under, until }: Restriction,
  printDay: (day: Day) => string = (day) => day,
): string =>
  `${words[because]}${under === undefined ? '' : ` under ${under}`}${until === undefined ? '' : `, until ${printDay(until)}`}`;

/** Whether it holds on a day. */
export const isRestrictedOn = ({ until }: Restriction, day: Day): boolean =>
  until === undefined || day < until;

export const restrictionSchema: z.ZodType<Restriction> = z.lazy(() =>
  z
    .strictObject({
      because: z.enum(restrictionReasons).describe('Why it may not be published.'),
      under: z
        .string()
        .min(1)
        .optional()
        .describe('The paragraph of the Act under which it is exempt; exempt information needs it.'),
      until: z.iso.date().optional().describe('The first day on which it may be published.'),
      source: sourceSchema.optional(),
      note: z.string().optional(),
    })
    .refine(({ because, under }) => because !== 'exempt' || under !== undefined, {
      path: ['under'],
      message: 'exempt information names the paragraph under which it is exempt',
    })
    .readonly(),
);
