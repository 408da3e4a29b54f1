import * as z from 'zod';
import { breakdownSchema, windowSchema } from './applies-schema.ts';
import { text } from './strict-object.ts';

/** What a reference to a fact may say besides the fact's name. */
export const qualifierShape: z.core.$ZodLooseShape = {
  with: text('The comparator, for facts that set the subject beside another place.')
    .optional()
    .meta({ examples: ['england'] }),
  metric: text('Another metric, of the same place and period.').optional(),
  window: windowSchema.optional().describe('Another kind of window that ends with the period.'),
  breakdown: breakdownSchema.optional().describe('A part of the people.'),
  interval: z
    .union([z.literal(95), z.literal(99.8)])
    .optional()
    .describe('The confidence of the interval in percent; 95 where nothing is said.'),
};

export const qualifierKeys: readonly string[] = Object.keys(qualifierShape);
