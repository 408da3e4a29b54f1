import { periodKinds } from '@ragstone/calendar';
import { polaritySchema, sourceSchema, unitSchema } from '@ragstone/rag';
import * as z from 'zod';
import type {
  Aggregation,
  Derivation,
  Expected,
  Metric,
  MetricStatistics,
  Publication,
  SpcSettings,
} from './metric.ts';
import { type BaselineStep, gapsOfTargets, type NamedTarget } from './named-target.ts';
import { restrictionSchema } from './restriction.ts';

const metricId = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/,
    'dotted kebab-case, such as bcf.discharge-delay',
  )
  .describe('Dotted kebab-case, from general to particular.');

const publicationSchema: z.ZodType<Publication> = z.lazy(() =>
  z
    .strictObject({
      lagDays: z
        .number()
        .int()
        .nonnegative()
        .describe('Days after its period ends by which a figure is due.'),
      lateForDays: z
        .number()
        .int()
        .nonnegative()
        .describe('Days for which an overdue figure is late; then it is missing.'),
    })
    .readonly(),
);

const targetReading = z
  .enum(['printed', 'derived'])
  .describe(
    "Which target is the promise: the plan's own number for this metric, or the one from its planned parts.",
  );

const derivationSchema: z.ZodType<Derivation> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z
      .strictObject({
        kind: z.literal('rate'),
        numerator: metricId,
        population: metricId,
        per: z.number().positive(),
        targets: targetReading,
      })
      .readonly(),
    z
      .strictObject({
        kind: z.literal('average-delay'),
        shareOnTime: metricId,
        daysWhenLate: metricId,
        targets: targetReading,
      })
      .readonly(),
  ]),
);

const aggregationSchema: z.ZodType<Aggregation> = z.lazy(() =>
  z
    .strictObject({
      method: z.enum(['sum', 'mean', 'latest', 'none']),
      order: z.enum(['derive-then-aggregate', 'aggregate-then-derive']),
    })
    .readonly(),
);

const expectedSchema: z.ZodType<Expected> = z.lazy(() =>
  z
    .strictObject({
      places: z.array(z.string().min(1)).min(1).readonly(),
      whole: z
        .string()
        .min(1)
        .optional()
        .describe('The one of these places that all the others are parts of.'),
      breakdowns: z
        .array(z.record(z.string().min(1), z.string().min(1)).readonly())
        .readonly()
        .optional()
        .describe('Parts of the people for which figures are expected beside those for everybody.'),
      from: z.string().min(1).describe('The id of the first period expected.'),
      to: z.string().min(1).nullable().describe('The id of the last period expected; null while it goes on.'),
    })
    .readonly(),
);

const periodId = z.string().min(1).describe('The id of one of its periods.');
const reason = z.string().min(1).describe('Why: people know it, no rule finds it out.');

const spcSettingsSchema: z.ZodType<SpcSettings> = z.lazy(() =>
  z
    .strictObject({
      dialect: z
        .enum(['nhsr-plot-the-dots', 'making-data-count-sql', 'making-data-count-excel', 'mdcspc'])
        .describe('Whose rules the chart follows. They disagree, so it is printed with every result.'),
      baselineThrough: periodId.optional(),
      recalculations: z
        .array(z.strictObject({ from: periodId, reason }).readonly())
        .readonly()
        .optional(),
      ghosted: z
        .array(z.strictObject({ period: periodId, reason }).readonly())
        .readonly()
        .optional(),
    })
    .readonly(),
);

const metricStatisticsSchema: z.ZodType<MetricStatistics> = z.lazy(() =>
  z
    .strictObject({
      kind: z.enum([
        'proportion',
        'crude-rate',
        'directly-standardised-rate',
        'indirectly-standardised-ratio',
        'mean',
        'count',
        'other',
      ]),
      rankedAmong: z
        .array(z.string().min(1))
        .min(1)
        .readonly()
        .optional()
        .describe('The beginnings of the codes of the places among which it is ranked: E06, E10.'),
      spc: spcSettingsSchema.optional(),
    })
    .readonly(),
);

/** Three months at 30% are no quarter at 90%. A rate that is derived after its parts are added up adds none of its own. */
const addsNoPercentages = (
  { unit, aggregation, derivation }: Pick<Metric, 'unit' | 'aggregation' | 'derivation'>,
  context: z.RefinementCtx,
): void => {
  if (unit !== 'percent' || aggregation.method !== 'sum') return;
  if (derivation !== undefined && aggregation.order === 'aggregate-then-derive') return;
  const message =
    'percentages are not added up: write "mean" or "none", or give the counts and derive the percentage from them';
  context.addIssue({ code: 'custom', path: ['aggregation', 'method'], message });
};

export const metricSchema: z.ZodType<Metric> = z.lazy(() =>
  z
    .strictObject({
      id: metricId,
      title: z.string().min(1),
      unit: unitSchema,
      decimals: z.number().int().min(0).max(6),
      polarity: polaritySchema,
      role: z.enum(['headline', 'component']),
      partOf: metricId.optional(),
      frequency: z.enum(periodKinds),
      season: z
        .strictObject({ from: z.number().int().min(1).max(12), to: z.number().int().min(1).max(12) })
        .readonly()
        .optional(),
      publication: publicationSchema,
      derivation: derivationSchema.optional(),
      aggregation: aggregationSchema,
      statistic: z
        .enum(['mean', 'maximum', 'share', 'count'])
        .optional()
        .describe('What its figures are; a target for another statistic does not judge it.'),
      standingBasis: z.string().min(1),
      expected: expectedSchema.optional(),
      range: z.strictObject({ from: z.number().optional(), to: z.number().optional() }).readonly().optional(),
      comparators: z
        .array(z.string().min(1))
        .readonly()
        .optional()
        .describe('The places beside which it is set, by id or alias.'),
      statistics: metricStatisticsSchema.optional(),
      restricted: restrictionSchema
        .optional()
        .describe('Why its figures may not be published; public papers leave them out.'),
      owner: z.string().min(1).optional(),
      note: z.string().optional(),
      source: sourceSchema.optional(),
    })
    .superRefine(addsNoPercentages)
    .readonly(),
);

const baselineStepSchema: z.ZodType<BaselineStep> = z.lazy(() =>
  z.union([
    z
      .strictObject({
        points: z.number().nonnegative().describe('Percentage points: for a metric in percent only.'),
      })
      .readonly(),
    z
      .strictObject({ percent: z.number().nonnegative().describe('Percent of the earlier figure.') })
      .readonly(),
    z.strictObject({ amount: z.number().nonnegative().describe("In the metric's own unit.") }).readonly(),
  ]),
);

export const namedTargetSchema: z.ZodType<NamedTarget> = z.lazy(() =>
  z
    .strictObject({
      id: z.string().min(1),
      title: z.string().min(1),
      basis: z.string().min(1),
      from: z.string().min(1),
      to: z.string().min(1),
      test: z.enum(['floor', 'ceiling', 'polarity']),
      statistic: z
        .enum(['mean', 'maximum', 'share', 'count'])
        .optional()
        .describe('The statistic that it is about; a metric of another is not judged by it.'),
      baseline: z
        .strictObject({
          from: z.string().min(1).describe('The period that it is measured from, or same-period-last-year.'),
          plus: baselineStepSchema.optional(),
          minus: baselineStepSchema.optional(),
        })
        .readonly()
        .optional()
        .describe("For a target that is measured from the metric's own earlier figure."),
      notMeasurable: z
        .enum(gapsOfTargets)
        .optional()
        .describe('What its source leaves out, so that nothing can be judged by it.'),
      approved: z
        .strictObject({ by: z.string().min(1), on: z.iso.date() })
        .readonly()
        .optional(),
      source: sourceSchema.optional(),
      note: z.string().optional(),
    })
    .readonly(),
);
