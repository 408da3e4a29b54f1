import type { Day } from '@ragstone/calendar';
import * as z from 'zod';
import { type Restriction, restrictionSchema } from './restriction.ts';

/** A published paper or data set. What it prints was known from the day it was published. */
export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  /** The body or publisher. */
  readonly publisher: string;
  readonly published: Day;
  /** What keeps it from being published, and everything that is read from it. */
  readonly restricted?: Restriction | undefined;
  readonly note?: string | undefined;
}

export const sourceDocumentSchema: z.ZodType<SourceDocument> = z.lazy(() =>
  z
    .strictObject({
      id: z.string().min(1).describe('How figures and claims refer to it.'),
      title: z.string().min(1),
      publisher: z.string().min(1),
      published: z.iso.date().describe('The day from which what it prints was known.'),
      restricted: restrictionSchema
        .optional()
        .describe('Why it may not be published; public papers leave out whatever is read from it.'),
      note: z.string().optional(),
    })
    .readonly(),
);
