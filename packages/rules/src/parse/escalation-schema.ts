import * as z from 'zod';
import {
  type Acknowledge,
  asks,
  type Escalates,
  type Escalation,
  type EscalationLevel,
  type FollowUp,
  type OnPeriods,
} from '../language/escalation.ts';
import { eachForm, eachShape, metricsForm, metricsShape, windowSchema } from './applies-schema.ts';
import { conditionSchema } from './condition-schema.ts';
import { idSchema } from './id-schema.ts';
import { list, objectOfOneForm, strictObject, text } from './strict-object.ts';

const inARow = z
  .number()
  .int()
  .min(1)
  .max(60)
  .optional()
  .describe('Reporting periods one after the other; 1 where nothing is said.');

/** What an escalation follows. */
export const escalatesSchema: z.ZodType<Escalates> = z
  .lazy(() =>
    objectOfOneForm<Escalates>(
      {
        ratings: list(text('A rating of this rule set, or * for every one.')).optional(),
        ...metricsShape,
        windows: list(windowSchema).optional().describe('Windows that share no month.'),
        ...eachShape,
      },
      [{ needs: ['ratings', 'windows'] }, { ...metricsForm, needs: ['metrics', 'windows'] }, eachForm],
    ),
  )
  .meta({
    title: 'What is followed',
    description: 'The subjects of ratings, metrics, or each subject of a kind.',
    examples: [{ ratings: ['on-ready-date'], windows: ['month'] }],
  });

const route = idSchema('The body that is told; null in a draft that does not know yet.').nullable();
const ask = z.enum(asks).describe('What the body is asked.');

const levelSchema: z.ZodType<EscalationLevel> = z
  .lazy(() =>
    strictObject({
      after: strictObject({ inARow }),
      route,
      ask,
    }),
  )
  .meta({ examples: [{ after: { inARow: 2 }, route: 'discharge-group', ask: 'explain' }] });

const onPeriodsSchema: z.ZodType<OnPeriods> = z.lazy(() =>
  strictObject({
    missing: z
      .enum(['hold', 'count', 'reset'])
      .default('hold')
      .describe('A period that cannot be judged: neither counts nor breaks a run, counts, or breaks it.'),
    provisional: z
      .enum(['count', 'raise-but-not-clear', 'hold'])
      .default('raise-but-not-clear')
      .describe('A provisional period: counts, counts towards raising only, or is held.'),
  }).prefault({}),
);

const acknowledgeSchema: z.ZodType<Acknowledge> = z.lazy(() =>
  strictObject({
    by: list(idSchema('A role that may acknowledge it.')),
    expiresAfter: strictObject({ reports: z.number().int().positive() }).optional(),
    endsWhen: z.literal('level-rises').optional(),
  }),
);

const followUpSchema: z.ZodType<FollowUp> = z.lazy(() =>
  strictObject({
    start: text('What it starts, such as recovery-plan.'),
    owner: text('The role that owns it.').optional(),
    within: strictObject({ workingDays: z.number().int().positive() }).optional(),
    check: strictObject({
      every: z.enum(['week', 'fortnight', 'month']),
      what: list(text('What is looked at.')),
    }).optional(),
  }),
);

/** One escalation. */
export const escalationSchema: z.ZodType<Escalation> = z
  .lazy(() =>
    strictObject({
      id: idSchema('Unlike the id of any other escalation here.'),
      title: text('What a paper calls it.').optional(),
      for: escalatesSchema,
      raise: strictObject({ when: conditionSchema, inARow }),
      levels: list(levelSchema).optional().describe('Whom it reaches after how many periods.'),
      route: route.optional(),
      ask: ask.optional(),
      clear: strictObject({ when: conditionSchema, inARow }),
      onPeriods: onPeriodsSchema,
      acknowledge: acknowledgeSchema.optional(),
      override: strictObject({ by: list(idSchema('A role or body that may set it aside.')) })
        .optional()
        .describe('Who may set it aside against the rule, until a day; nobody where nothing is said.'),
      // biome-ignore lint/suspicious/noThenProperty: the language says "then" for what follows.
      then: followUpSchema.optional().describe('What it starts.'),
    }),
  )
  .meta({
    id: 'Escalation',
    title: 'Escalation',
    description: 'When a matter goes to somebody, to whom, and when it ends.',
  });
