import * as z from 'zod';
import type {
  Adoption,
  Duty,
  FigurePolicies,
  ForPeriods,
  Protection,
  RollUp,
  RollUpOf,
  RuleSet,
  RuleSource,
} from '../language/rule-set.ts';
import {
  appliesSchema,
  appliesToMetricsSchema,
  eachForm,
  eachShape,
  windowSchema,
} from './applies-schema.ts';
import { bounds } from './bounds.ts';
import { conditionSchema } from './condition-schema.ts';
import { escalationSchema } from './escalation-schema.ts';
import { idSchema } from './id-schema.ts';
import { ratingSchema } from './rating-schema.ts';
import { list, objectOfOneForm, strictObject, text } from './strict-object.ts';
import { day, month } from './written-dates.ts';

const adoptionSchema: z.ZodType<Adoption> = z.lazy(() =>
  strictObject({
    by: idSchema('The body that adopted it.'),
    on: day('The day on which it did.'),
    minute: text('The minute that records it.').optional(),
    digest: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional()
      .describe('A digest of what was adopted, so that an edit afterwards is seen. Written by the tool.'),
  }),
);

export const forPeriodsSchema: z.ZodType<ForPeriods> = z
  .lazy(() =>
    strictObject({
      from: month('The first month rated.'),
      to: month('The last month rated; without it, until further notice.').optional(),
    }),
  )
  .meta({
    title: 'Periods rated',
    description: 'The months that are rated, not the day of the run.',
    examples: [{ from: '2025-04', to: '2026-03' }],
  });

const ruleSourceSchema: z.ZodType<RuleSource> = z.lazy(() =>
  strictObject({
    document: text('The id of a document.'),
    line: z.number().int().positive().optional().describe('The line of the document.'),
  }),
);

const rateAndMark = (description: string) =>
  z.enum(['rate-and-mark', 'do-not-rate']).default('do-not-rate').describe(description);

const figurePoliciesSchema: z.ZodType<FigurePolicies> = z
  .lazy(() =>
    strictObject({
      provisional: rateAndMark('A figure that its publisher may still change.'),
      partWindow: z
        .enum(['compare-same-months', 'do-not-rate'])
        .default('do-not-rate')
        .describe('A window of which months are missing.'),
      caveated: rateAndMark('A figure that its publisher warns against judging.'),
      restated: z
        .enum(['latest-stands', 'do-not-rate'])
        .default('do-not-rate')
        .describe('A figure known before under another final value, which would be rated worse.'),
      stale: z
        .enum(['rate-and-mark', 'do-not-rate'])
        .optional()
        .describe(
          'The latest figure of a series of which a later one is long overdue; not asked where nothing is said.',
        ),
    }).prefault({}),
  )
  .meta({ title: 'Doubtful figures', description: 'Nothing said: not rated, but for stale figures.' });

const protectionSchema: z.ZodType<Protection> = z.lazy(() =>
  strictObject({
    for: appliesToMetricsSchema,
    hideCountsBelow: z.number().int().positive().describe('Counts below this are hidden.'),
    show: text('What is shown instead.').meta({ examples: ['fewer than 10'] }),
    alsoHide: z.literal('next-smallest-that-would-reveal').optional(),
  }),
);

/** One duty. */
export const dutySchema: z.ZodType<Duty> = z
  .lazy(() =>
    strictObject({
      id: idSchema('Unlike the id of any other duty here.'),
      for: appliesSchema,
      when: conditionSchema.optional().describe('When it arises; without it, always.'),
      requires: list(text('A fact that is true or false, such as "narrative".')),
      showSinglyUpTo: z
        .number()
        .int()
        .positive()
        .optional()
        .describe('Up to so many failures are named, above counted.'),
    }),
  )
  .meta({
    id: 'Duty',
    title: 'Duty',
    description: 'What must be given, always or when a condition holds.',
    examples: [
      {
        id: 'five-percent',
        for: { each: 'pooled-fund' },
        when: { fact: 'changeInActivity', operator: 'moreThan', value: { percentOf: 'totalPlanned', is: 5 } },
        requires: ['narrative'],
      },
    ],
  });

const rollUpOfSchema: z.ZodType<RollUpOf> = z.lazy(() =>
  objectOfOneForm<RollUpOf>(
    {
      role: z.enum(['headline', 'component']).optional().describe('Metrics of this role'),
      window: windowSchema.optional().describe('and in this kind of window.'),
      ...eachShape,
    },
    [{ needs: ['role', 'window'] }, eachForm],
  ),
);

/** One roll-up. */
export const rollUpSchema: z.ZodType<RollUp> = z
  .lazy(() =>
    strictObject({
      id: idSchema('Unlike the id of any other roll-up here.'),
      of: rollUpOfSchema,
      says: text('A sentence with {green}, {amber}, {red}, {notRated} and {all} for the counts.'),
    }),
  )
  .meta({
    id: 'RollUp',
    title: 'Roll-up',
    description: 'A sentence that counts statuses.',
    examples: [
      {
        id: 'headline',
        of: { role: 'headline', window: 'year-to-date' },
        says: 'on track on {green} of {all} metrics',
      },
    ],
  });

const upToLimit = <T extends z.ZodType>(item: T) => z.array(item).max(bounds.items).default([]);

/** A rule set as it is written. `$schema` is for editors. */
export const ruleSetSchema: z.ZodType<RuleSet & { readonly $schema?: string | undefined }> = z
  .lazy(() =>
    strictObject({
      $schema: z.string().optional().describe('Where an editor finds this schema.'),
      id: idSchema('Kebab-case, such as better-care-fund.'),
      title: text('What a paper calls it.'),
      version: z
        .number()
        .int()
        .positive()
        .describe('1, 2, 3 ... An adopted version is never edited: save as the next.'),
      state: z.enum(['draft', 'adopted']).describe('A draft is marked wherever it is shown.'),
      adopted: adoptionSchema.optional().describe('Who adopted it and when. Only for what is adopted.'),
      forPeriods: forPeriodsSchema,
      source: ruleSourceSchema.optional().describe('The document that the rules follow.'),
      reviewed: day('When somebody last looked whether it still holds.').optional(),
      figures: figurePoliciesSchema,
      conditions: z
        .record(idSchema('The name of the condition.'), conditionSchema)
        .default({})
        .describe('Conditions that rules use by name.'),
      protect: upToLimit(protectionSchema).describe('Which small numbers are hidden.'),
      ratings: upToLimit(ratingSchema).describe('How subjects are coloured.'),
      duties: upToLimit(dutySchema).describe('What must be given.'),
      escalations: upToLimit(escalationSchema).describe('When a matter goes to somebody, and to whom.'),
      rollUps: upToLimit(rollUpSchema).describe('Sentences that count statuses.'),
    }),
  )
  .meta({
    title: 'Ragstone rule set',
    description: 'Ratings, duties, escalations and roll-ups for stated periods.',
  });
