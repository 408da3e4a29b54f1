import { ragSchema, unitSchema } from '@ragstone/rag';
import * as z from 'zod';
import type {
  AgainstTarget,
  AnswerRating,
  GoalBand,
  GoalBands,
  Milestones,
  MissedByUpTo,
  Needs,
  Otherwise,
  Profile,
  Rating,
  Reading,
  Stage,
  Within,
  Wording,
  WrittenBand,
} from '../language/rating.ts';
import { againstComparatorsSchema } from './against-comparators-schema.ts';
import { appliesSchema } from './applies-schema.ts';
import { conditionSchema } from './condition-schema.ts';
import { idSchema } from './id-schema.ts';
import { quartileSchema, significanceSchema, spcSchema } from './statistical-forms-schema.ts';
import { type Form, list, objectOfOneForm, strictObject, text } from './strict-object.ts';
import { writtenToleranceSchema } from './tolerance-schema.ts';
import { day, month } from './written-dates.ts';

const withinSchema: z.ZodType<Within> = strictObject({
  within: writtenToleranceSchema.describe('How far from the target on either side, edges included.'),
}).meta({ id: 'Within', title: 'Within a tolerance on both sides', examples: [{ within: { points: 5 } }] });

const againstTargetSchema: z.ZodType<AgainstTarget> = z
  .lazy(() =>
    strictObject({
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
    }),
  )
  .meta({
    title: 'Against a target',
    description: 'Green where the target is met, amber where it is nearly met, red otherwise.',
    examples: [{ target: 'bcf-plan-2025-26', green: 'met', amber: { missedByUpTo: { points: 2 } } }],
  });

const goalBandSchema: z.ZodType<GoalBand> = z.lazy(() =>
  strictObject({
    from: z.number().optional().describe('From this number, itself included.'),
    below: z.number().optional().describe('Up to this number, itself not included.'),
  }),
);

const goalBandsSchema: z.ZodType<GoalBands> = z
  .lazy(() =>
    strictObject({
      unit: unitSchema,
      red: goalBandSchema.optional(),
      amber: goalBandSchema.optional(),
      green: goalBandSchema.optional(),
    }),
  )
  .meta({
    title: 'Fixed goal bands',
    description: 'Fixed thresholds. Together the bands cover every number once.',
    examples: [{ unit: 'percent', red: { below: 90 }, amber: { from: 90, below: 95 }, green: { from: 95 } }],
  });

const missedByUpToSchema: z.ZodType<MissedByUpTo> = strictObject({
  missedByUpTo: writtenToleranceSchema.describe('How far short is still amber, edge included.'),
}).meta({ id: 'MissedByUpTo', title: 'Missed by up to', examples: [{ missedByUpTo: { points: 2 } }] });

const milestonesSchema: z.ZodType<Milestones> = z
  .lazy(() =>
    strictObject({
      target: idSchema(
        'The id of a named target with dates; none for actions, which have a day of their own.',
      ).optional(),
      between: z
        .enum(['no-judgement', 'path'])
        .describe('Between the dates: nothing is judged, or the path that the source gives.'),
      amber: missedByUpToSchema.optional(),
    }),
  )
  .meta({
    title: 'Milestones',
    description: 'A target with dates.',
    examples: [{ target: 'team-coverage', between: 'no-judgement' }],
  });

const stageSchema: z.ZodType<Stage> = z.lazy(() =>
  strictObject({
    metric: text('The metric of this stage.'),
    goal: z.number().describe('Reached at this number and on its better side.'),
    due: month('The month by whose end it is due.').optional(),
  }),
);

const profileSchema: z.ZodType<Profile> = z
  .lazy(() =>
    strictObject({
      target: idSchema('The id of a named target for the whole year.'),
      expectedShares: z
        .array(z.number().min(0).max(100))
        .min(1)
        .max(12)
        .describe('How much of it in percent is expected by the end of each month, April first.'),
      green: z.literal('met'),
      amber: missedByUpToSchema.optional(),
    }),
  )
  .meta({
    title: 'Profile over a year',
    description: 'For what accumulates: how much of the target for the year is expected by each month.',
    examples: [
      {
        target: 'health-checks-2025-26',
        expectedShares: [2, 5, 9, 14, 20, 27, 35, 44, 54, 67, 82, 100],
        green: 'met',
      },
    ],
  });

const readingSchema: z.ZodType<Reading> = z.lazy(() =>
  strictObject({
    of: text("The source's own words."),
    chosen: text(
      'How they are read here. Without it a colour stands only where every reading gives it.',
    ).optional(),
    alternatives: text('The id of the list of readings that could have been chosen.')
      .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*(\.json)?$/)
      .optional(),
    agreedBy: idSchema('The body that agreed to it.').optional(),
    on: day('The day on which it did.').optional(),
  }),
);

const needsSchema: z.ZodType<Needs> = z.lazy(() =>
  strictObject({
    count: z.number().positive().optional().describe('Events counted, such as cases.'),
    denominator: z.number().positive().optional().describe('People or things among whom they were counted.'),
  }),
);

const answerWords = z.union([text('The answer as the form prints it.'), list(text('An answer.'))]);

const answerSchema: z.ZodType<AnswerRating> = z
  .lazy(() =>
    strictObject({
      green: answerWords,
      amber: answerWords.optional(),
      red: answerWords,
      whenNo: strictObject({ requires: list(text('A fact that must be given.')) })
        .optional()
        .describe('What the red answer makes due.'),
    }),
  )
  .meta({
    title: 'An answer in words',
    description: 'Which answers are green, amber and red. Any other answer is not rated.',
    examples: [{ green: 'Yes', red: 'No', whenNo: { requires: ['explanation'] } }],
  });

const bandSchema: z.ZodType<WrittenBand> = z
  .lazy(() =>
    strictObject({
      outcome: text("The source's own words.").optional(),
      status: ragSchema
        .nullable()
        .optional()
        .describe('The colour; null or nothing for an outcome without one.'),
      when: conditionSchema,
    }),
  )
  .meta({ id: 'Band', title: 'Band' });

const otherwiseSchema: z.ZodType<Otherwise> = z.lazy(() =>
  strictObject({
    outcome: text("The source's own words.").optional(),
    status: z
      .literal('red')
      .nullable()
      .describe('Red or no colour; never green, and never for what is unknown.'),
  }),
);

const wordingSchema: z.ZodType<Wording> = z.lazy(() =>
  strictObject({
    green: text('What the source says of green.').optional(),
    amber: text('What the source says of amber.').optional(),
    red: text('What the source says of red.').optional(),
  }),
);

/** The keys of the forms in which a source may be read. */
export const readableShape: z.core.$ZodLooseShape = {
  againstTarget: againstTargetSchema.optional(),
  againstComparators: againstComparatorsSchema.optional(),
  significance: significanceSchema.optional(),
  quartile: quartileSchema.optional(),
  spc: spcSchema.optional(),
  goalBands: goalBandsSchema.optional(),
  answer: answerSchema.optional(),
  bands: list(bandSchema)
    .optional()
    .describe('Read from the top: the first that is true, if all above are false.'),
  otherwise: otherwiseSchema.optional().describe('What holds where every band is false.'),
};

export const readableForms: readonly Form[] = [
  { needs: ['againstTarget'] },
  { needs: ['againstComparators'] },
  { needs: ['goalBands'] },
  { needs: ['significance'] },
  { needs: ['quartile'] },
  { needs: ['spc'] },
  { needs: ['answer'] },
  { needs: ['bands'], may: ['otherwise'] },
];

/** One rating, in one of its forms. A rating stands unless it says otherwise. */
export const ratingSchema: z.ZodType<Rating> = z
  .lazy(() =>
    objectOfOneForm<Rating>(
      {
        id: idSchema('Unlike the id of any other rating here.'),
        asks: text('The question in plain English.').optional(),
        standing: z
          .boolean()
          .default(true)
          .describe("Whether this is the subject's rating; false for evidence beside it."),
        for: appliesSchema,
        wording: wordingSchema.optional().describe("The source's own words for each colour."),
        reading: readingSchema
          .optional()
          .describe('How an ambiguous source is read; printed beside every status.'),
        needs: needsSchema.optional().describe('The least evidence that a colour needs.'),
        ...readableShape,
        milestones: milestonesSchema.optional(),
        stages: list(stageSchema)
          .optional()
          .describe('Goals to be reached one after the other: the first not reached is the stage in force.'),
        profile: profileSchema.optional(),
      },
      [
        ...readableForms.slice(0, 6),
        { needs: ['milestones'] },
        { needs: ['stages'] },
        { needs: ['profile'] },
        ...readableForms.slice(6),
      ],
    ),
  )
  .meta({
    id: 'Rating',
    title: 'Rating',
    description: 'One question asked of a subject and how the answer is coloured.',
  });
