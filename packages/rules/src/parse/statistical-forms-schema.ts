import { ragSchema } from '@ragstone/rag';
import * as z from 'zod';
import type { Quartile, Significance, Spc } from '../language/rating.ts';
import { idSchema } from './id-schema.ts';
import { strictObject, text } from './strict-object.ts';

const colour = (description: string) => ragSchema.nullable().describe(description);

export const significanceSchema: z.ZodType<Significance> = z
  .lazy(() =>
    strictObject({
      against: text('The comparator.').meta({ examples: ['england'] }),
      interval: z
        .union([z.literal(95), z.literal(99.8)])
        .optional()
        .describe('The confidence of the interval in percent; 95 where nothing is said.'),
      better: colour('The colour of better than the comparator.'),
      similar: colour('The colour of no difference beyond chance.'),
      worse: colour('The colour of worse than the comparator.'),
      noPolarity: strictObject({
        higher: text('What a higher figure is called where neither way is better.'),
        lower: text('What a lower figure is called.'),
      }).optional(),
    }),
  )
  .meta({
    title: 'Statistical significance',
    description: 'Whether the figure differs from a comparator by more than chance.',
    examples: [{ against: 'england', interval: 95, better: 'green', similar: 'amber', worse: 'red' }],
  });

const quarters = z.array(z.number().int().min(1).max(4)).min(1).max(4).optional();

export const quartileSchema: z.ZodType<Quartile> = z
  .lazy(() =>
    strictObject({
      firstIs: z.enum(['best', 'worst']).describe('What quartile 1 is.'),
      green: quarters.describe('The quarters that are green.'),
      amber: quarters.describe('The quarters that are amber.'),
      red: quarters.describe('The quarters that are red.'),
    }),
  )
  .meta({
    title: 'Quartile',
    description: 'Which quarter of all places the figure is in.',
    examples: [{ firstIs: 'best', green: [1, 2], red: [3, 4] }],
  });

export const spcSchema: z.ZodType<Spc> = z
  .lazy(() =>
    strictObject({
      rates: z
        .enum(['variation', 'assurance'])
        .describe('Whether it moves, or whether it can meet its target.'),
      target: idSchema('The id of the named target that it is to meet, for assurance.').optional(),
      good: colour('The colour of improvement, or of a target that will be met.'),
      neither: colour('The colour of common cause, or of a target hit and missed by chance.'),
      bad: colour('The colour of concern, or of a target that will be missed.'),
    }),
  )
  .meta({
    title: 'Statistical process control',
    description: 'What an XmR chart says of the process.',
    examples: [{ rates: 'assurance', target: 'plan', good: 'green', neither: 'amber', bad: 'red' }],
  });
