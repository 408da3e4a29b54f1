import type { Day } from '@ragstone/calendar';
import * as z from 'zod';

/** A published paper or data set. What it prints was known from the day it was published. */
export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  /** The body or publisher. */
  readonly publisher: string;
  readonly published: Day;
  readonly note?: string | undefined;
}

export const sourceDocumentSchema: z.ZodType<SourceDocument> = z.lazy(() =>
  z
    .strictObject({
      id: z.string().min(1).describe('How figures and claims refer to it.'),
      title: z.string().min(1),
      publisher: z.string().min(1),
      published: z.iso.date().describe('The day from which what it prints was known.'),
      note: z.string().optional(),
    })
    .readonly(),
);
