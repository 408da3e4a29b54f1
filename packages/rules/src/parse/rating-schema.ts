import { ragSchema, unitSchema } from '@ragstone/rag';
import { z } from 'zod';
import type {
  AgainstTarget,
  AnswerRating,
  GoalBand,
  GoalBands,
  MissedByUpTo,
  Otherwise,
  Rating,
  Within,
  Wording,
  WrittenBand,
} from '../language/rating.ts';
import { appliesSchema } from './applies-schema.ts';
import { conditionSchema } from './condition-schema.ts';
import { idSchema } from './id-schema.ts';
import { list, objectOfOneForm, strictObject, text } from './strict-object.ts';
import { writtenToleranceSchema } from './tolerance-schema.ts';

const withinSchema: z.ZodType<Within> = strictObject({
  within: writtenToleranceSchema.describe('How far from the target on either side, edges included.'),
}).meta({ id: 'Within', title: 'Within a tolerance on both sides', examples: [{ within: { points: 5 } }] });

const againstTargetSchema: z.ZodType<AgainstTarget> = strictObject({
  target: idSchema('The id of a named target, or "spend-profile" for money.').meta({
    examples: ['bcf-plan-2025-26'],
  }),
  compares: strictObject({
    value: text('The fact that is rated.'),
    with: text("The fact that holds the target's number."),
  })
    .optional()
    .describe('Which two facts are compared, where they are not the usual ones.'),
  green: z
    .union([z.literal('met'), withinSchema])
    .describe('"met": at least as good as the target. Or within a tolerance on both sides.'),
  amber: objectOfOneForm<MissedByUpTo | Within>(
    {
      missedByUpTo: writtenToleranceSchema
        .optional()
        .describe('How far short of the target is still amber, edge included.'),
      within: writtenToleranceSchema
        .optional()
        .describe('How far from the target on either side is still amber.'),
    },
    [{ needs: ['missedByUpTo'] }, { needs: ['within'] }],
  ).optional(),
}).meta({
  title: 'Against a target',
  description: 'Green where the target is met, amber where it is nearly met, red otherwise.',
  examples: [{ target: 'bcf-plan-2025-26', green: 'met', amber: { missedByUpTo: { points: 2 } } }],
});

const goalBandSchema: z.ZodType<GoalBand> = strictObject({
  from: z.number().optional().describe('From this number, itself included.'),
  below: z.number().optional().describe('Up to this number, itself not included.'),
});

const goalBandsSchema: z.ZodType<GoalBands> = strictObject({
  unit: unitSchema,
  red: goalBandSchema.optional(),
  amber: goalBandSchema.optional(),
  green: goalBandSchema.optional(),
}).meta({
  title: 'Fixed goal bands',
  description: 'Fixed thresholds. Together the bands cover every number once.',
  examples: [{ unit: 'percent', red: { below: 90 }, amber: { from: 90, below: 95 }, green: { from: 95 } }],
});

const answerWords = z.union([text('The answer as the form prints it.'), list(text('An answer.'))]);

const answerSchema: z.ZodType<AnswerRating> = strictObject({
  green: answerWords,
  amber: answerWords.optional(),
  red: answerWords,
  whenNo: strictObject({ requires: list(text('A fact that must be given.')) })
    .optional()
    .describe('What the red answer makes due.'),
}).meta({
  title: 'An answer in words',
  description: 'Which answers are green, amber and red. Any other answer is not rated.',
  examples: [{ green: 'Yes', red: 'No', whenNo: { requires: ['explanation'] } }],
});

const bandSchema: z.ZodType<WrittenBand> = strictObject({
  outcome: text("The source's own words.").optional(),
  status: ragSchema.nullable().optional().describe('The colour; null or nothing for an outcome without one.'),
  when: conditionSchema,
}).meta({ id: 'Band', title: 'Band' });

const otherwiseSchema: z.ZodType<Otherwise> = strictObject({
  outcome: text("The source's own words.").optional(),
  status: z
    .literal('red')
    .nullable()
    .describe('Red or no colour; never green, and never for what is unknown.'),
});

const wordingSchema: z.ZodType<Wording> = strictObject({
  green: text('What the source says of green.').optional(),
  amber: text('What the source says of amber.').optional(),
  red: text('What the source says of red.').optional(),
});

/** One rating, in one of its four forms. A rating stands unless it says otherwise. */
export const ratingSchema: z.ZodType<Rating> = objectOfOneForm<Rating>(
  {
    id: idSchema('Unlike the id of any other rating here.'),
    asks: text('The question in plain English.').optional(),
    standing: z
      .boolean()
      .default(true)
      .describe("Whether this is the subject's rating; false for evidence beside it."),
    for: appliesSchema,
    wording: wordingSchema.optional().describe("The source's own words for each colour."),
    againstTarget: againstTargetSchema.optional(),
    goalBands: goalBandsSchema.optional(),
    answer: answerSchema.optional(),
    bands: list(bandSchema)
      .optional()
      .describe('Read from the top: the first that is true, if all above are false.'),
    otherwise: otherwiseSchema.optional().describe('What holds where every band is false.'),
  },
  [
    { needs: ['againstTarget'] },
    { needs: ['goalBands'] },
    { needs: ['answer'] },
    { needs: ['bands'], may: ['otherwise'] },
  ],
).meta({
  id: 'Rating',
  title: 'Rating',
  description: 'One question asked of a subject and how the answer is coloured.',
});
