import * as z from 'zod';

/** A calendar month, `2025-04`, in the years 1000 to 9999. */
export const month = (description: string): z.ZodType<string> =>
  z
    .string()
    .regex(/^[1-9]\d{3}-(0[1-9]|1[0-2])$/)
    .describe(description)
    .meta({ examples: ['2025-04'] });

/** A day, `2025-06-26`. */
export const day = (description: string): z.ZodType<string> =>
  z.iso
    .date()
    .describe(description)
    .meta({ examples: ['2025-06-26'] });
