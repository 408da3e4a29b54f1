import { type PeriodKind, periodKinds } from '@ragstone/calendar';
import * as z from 'zod';
import {
  type Applies,
  type AppliesToEach,
  type AppliesToMetrics,
  subjectKinds,
} from '../language/applies.ts';
import { idSchema } from './id-schema.ts';
import { type Form, list, objectOfOneForm, text } from './strict-object.ts';

export const windowSchema: z.ZodType<PeriodKind> = z.enum(periodKinds);

export const breakdownSchema: z.ZodType<Readonly<Record<string, string>>> = z
  .lazy(() =>
    z
      .record(z.string().min(1).max(60), z.string().min(1).max(60))
      .refine((breakdown) => Object.keys(breakdown).length > 0),
  )
  .meta({ examples: [{ sex: 'female' }] });

const metricName = z
  .string()
  .max(200)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*(\.\*)?$/)
  .meta({ examples: ['bcf.discharge-delay', 'vaccination.flu.*'] });

/** The keys of `each`, which roll-ups have too. */
export const eachShape: z.core.$ZodLooseShape = {
  each: z
    .enum(subjectKinds)
    .optional()
    .describe('Each subject of one kind: funding lines, returns, claims, actions ...'),
  in: idSchema(
    'A return definition, for returns and questions; a document, for claims; a delivery plan, for what belongs to one.',
  ).optional(),
  section: idSchema("A section of the return's definition, for questions.").optional(),
};

export const eachForm: Form = { needs: ['each'], may: ['in', 'section'] };

/** The keys of a rule about metrics. */
export const metricsShape: z.core.$ZodLooseShape = {
  metrics: list(metricName).optional().describe('Metric ids; "name.*" means every metric below the name.'),
  windows: list(windowSchema).optional().describe('Which kinds of window; without it, every kind.'),
  except: list(metricName).optional().describe('Metrics that the names take in and that are not meant.'),
  places: list(text('The id of a place.')).optional().describe('Only these places; without it, every one.'),
  breakdown: breakdownSchema.optional().describe('Only this part of the people; without it, everybody.'),
};

export const metricsForm: Form = { needs: ['metrics'], may: ['windows', 'except', 'places', 'breakdown'] };

/** A rule that can be about metrics only. Without `windows`, windows of every kind. */
export const appliesToMetricsSchema: z.ZodType<AppliesToMetrics> = z.lazy(() =>
  objectOfOneForm<Omit<AppliesToMetrics, 'windows'>>(metricsShape, [metricsForm]).transform((written) => ({
    windows: periodKinds,
    ...written,
  })),
);

type WrittenApplies = Omit<AppliesToMetrics, 'windows'> | AppliesToEach;

/** What a rule is about. Without `windows`, windows of every kind. */
export const appliesSchema: z.ZodType<Applies> = z
  .lazy(() =>
    objectOfOneForm<WrittenApplies>(
      {
        ...metricsShape,
        ...eachShape,
      },
      [metricsForm, eachForm],
    ).transform(
      (written): Applies => ('metrics' in written ? { windows: periodKinds, ...written } : written),
    ),
  )
  .meta({
    id: 'For',
    title: 'What it is about',
    description: 'Either metrics and windows, or each subject of a kind.',
    examples: [{ metrics: ['bcf.discharge-delay'], windows: ['month'] }, { each: 'funding-line' }],
  });
