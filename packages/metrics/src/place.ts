import { z } from 'zod';

/** A place by its ONS code, or by a `local:` id where none exists. */
export interface Place {
  readonly id: string;
  readonly name: string;
  /** The name by which rules compare with it: `england`. */
  readonly alias?: string | undefined;
  readonly note?: string | undefined;
}

export const placeSchema: z.ZodType<Place> = z
  .strictObject({
    id: z
      .string()
      .regex(
        /^([EWSNJKL]\d{8}|local:[a-z0-9-]+)$/,
        'an ONS code such as E10000018, or local: and a short name',
      )
      .describe('An ONS code such as E10000018, or local:llr.'),
    name: z.string().min(1),
    alias: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .optional()
      .describe('The name by which rules compare with it, such as england.'),
    note: z.string().optional(),
  })
  .readonly();
