import * as z from 'zod';
import type { AgainstComparators, BetterBy, WorseBy } from '../language/rating.ts';
import { list, objectOfOneForm, strictObject, text } from './strict-object.ts';
import { comparatorToleranceSchema, comparatorWidthSchema } from './tolerance-schema.ts';

const betterBySchema = objectOfOneForm<BetterBy>(
  {
    betterByMoreThan: comparatorToleranceSchema.optional().describe('Exactly so much better is not more.'),
    betterByAtLeast: comparatorWidthSchema.optional().describe('Exactly so much better is enough.'),
  },
  [{ needs: ['betterByMoreThan'] }, { needs: ['betterByAtLeast'] }],
);

const worseBySchema = objectOfOneForm<WorseBy>(
  {
    worseByMoreThan: comparatorToleranceSchema.optional().describe('Exactly so much worse is not more.'),
    worseByAtLeast: comparatorWidthSchema.optional().describe('Exactly so much worse is enough.'),
  },
  [{ needs: ['worseByMoreThan'] }, { needs: ['worseByAtLeast'] }],
);

export const againstComparatorsSchema: z.ZodType<AgainstComparators> = z
  .lazy(() =>
    strictObject({
      comparators: list(text('A comparator of the workspace.').meta({ examples: ['england'] })),
      combine: z
        .enum(['both', 'every', 'either', 'any'])
        .optional()
        .describe('Whether a colour needs every comparator (both, every) or one of them (either, any).'),
      green: betterBySchema,
      amber: worseBySchema.optional(),
      red: worseBySchema,
      between: strictObject({
        outcome: text('What the source calls it.'),
        status: z.literal('amber').optional().describe('A colour, if the source gives one.'),
      })
        .optional()
        .describe('What is neither: an outcome without a colour.'),
    }),
  )
  .meta({
    title: 'Against comparators',
    description: 'Better or worse than other places by more than a tolerance. All of them must be known.',
    examples: [
      {
        comparators: ['england', 'east-midlands'],
        combine: 'both',
        green: { betterByMoreThan: { points: 3 } },
        red: { worseByMoreThan: { points: 3 } },
        between: { outcome: 'Within 3 points' },
      },
    ],
  });
