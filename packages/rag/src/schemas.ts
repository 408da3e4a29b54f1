import * as z from 'zod';
import type { Source } from './finding.ts';
import type { Polarity } from './polarity.ts';
import { type Rag, rags } from './status.ts';
import type { Tolerance } from './tolerance.ts';
import { type Unit, units } from './unit.ts';
import type { Vocabulary } from './vocabulary.ts';

export const unitSchema: z.ZodType<Unit> = z.enum(units).describe('What the number counts.');

export const ragSchema: z.ZodType<Rag> = z.enum(rags);

export const polaritySchema: z.ZodType<Polarity> = z
  .lazy(() =>
    z.union([z.enum(['higher', 'lower', 'none']), z.strictObject({ closerTo: z.number() }).readonly()]),
  )
  .describe('Which way is better: higher, lower, none, or closer to a value.');

export const toleranceSchema: z.ZodType<Tolerance> = z
  .union([
    z.strictObject({ points: z.number().nonnegative() }).readonly(),
    z.strictObject({ percentOfTarget: z.number().nonnegative() }).readonly(),
    z.strictObject({ amount: z.number().nonnegative(), unit: unitSchema }).readonly(),
  ])
  .describe(
    'How far from the target is near: { "points": 2 }, { "percentOfTarget": 5 } or { "amount": 0.05, "unit": "days" }.',
  );

export const sourceSchema: z.ZodType<Source> = z.lazy(() =>
  z
    .strictObject({
      document: z.string().min(1).describe('The id of a document in documents.json.'),
      line: z.number().int().positive().describe('The line of the document that prints it.'),
    })
    .readonly(),
);

export const vocabularySchema: z.ZodType<Vocabulary> = z.lazy(() =>
  z
    .strictObject({
      id: z.string().min(1),
      title: z.string().min(1),
      terms: z
        .array(
          z
            .strictObject({
              words: z.string().min(1).describe('The words as the source prints them.'),
              says: z.enum(['met', 'missed']).nullable(),
              rag: ragSchema.nullable(),
              done: z
                .boolean()
                .optional()
                .describe('Whether what they are said of is finished: on track is not.'),
            })
            .readonly(),
        )
        .readonly(),
    })
    .readonly(),
);
