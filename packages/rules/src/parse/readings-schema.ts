import * as z from 'zod';
import type { AlternativeReading, Readings } from '../language/rating.ts';
import { idSchema } from './id-schema.ts';
import { readableForms, readableShape } from './rating-schema.ts';
import { list, objectOfOneForm, strictObject, text } from './strict-object.ts';

const alternativeReadingSchema: z.ZodType<AlternativeReading> = z
  .lazy(() =>
    objectOfOneForm<AlternativeReading>(
      {
        id: idSchema('Unlike the id of any other reading in the list.'),
        says: text('The reading in a few words, as it is printed beside a status.'),
        ...readableShape,
      },
      readableForms,
    ),
  )
  .meta({
    id: 'AlternativeReading',
    title: 'Reading',
    description: 'A form that a rating of the words could have.',
  });

/** A list of readings: everything that the words of one source could mean. */
export const readingsSchema: z.ZodType<Readings> = z.lazy(() =>
  strictObject({
    id: idSchema('Ratings name it under "alternatives".'),
    of: text("The source's own words."),
    alternatives: list(alternativeReadingSchema)
      .superRefine((alternatives, context) => {
        for (const [index, { id }] of alternatives.entries()) {
          if (alternatives.findIndex((other) => other.id === id) === index) continue;
          context.addIssue({
            code: 'custom',
            path: [index, 'id'],
            message: `another reading is called ${id}`,
          });
        }
      })
      .describe('Each reading as the form of rating that it makes.'),
  }),
);
