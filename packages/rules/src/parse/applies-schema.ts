import { type PeriodKind, periodKinds } from '@ragstone/calendar';
import { z } from 'zod';
import {
  type Applies,
  type AppliesToEach,
  type AppliesToMetrics,
  subjectKinds,
} from '../language/applies.ts';
import { idSchema } from './id-schema.ts';
import { type Form, list, objectOfOneForm } from './strict-object.ts';

export const windowSchema: z.ZodType<PeriodKind> = z.enum(periodKinds);

const metricName = z
  .string()
  .max(200)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*(\.\*)?$/)
  .meta({ examples: ['bcf.discharge-delay', 'vaccination.flu.*'] });

/** The keys of `each`, which roll-ups have too. */
export const eachShape: z.core.$ZodLooseShape = {
  each: z.enum(subjectKinds).optional().describe('Each funding line, pooled fund or question.'),
  in: idSchema('A return definition, for questions.').optional(),
  section: idSchema("A section of the return's definition, for questions.").optional(),
};

export const eachForm: Form = { needs: ['each'], may: ['in', 'section'] };

type WrittenApplies = Omit<AppliesToMetrics, 'windows'> | AppliesToEach;

/** What a rule is about. Without `windows`, windows of every kind. */
export const appliesSchema: z.ZodType<Applies> = objectOfOneForm<WrittenApplies>(
  {
    metrics: list(metricName).optional().describe('Metric ids; "name.*" means every metric below the name.'),
    windows: list(windowSchema).optional().describe('Which kinds of window; without it, every kind.'),
    ...eachShape,
  },
  [{ needs: ['metrics'], may: ['windows'] }, eachForm],
)
  .transform((written): Applies => ('metrics' in written ? { windows: periodKinds, ...written } : written))
  .meta({
    id: 'For',
    title: 'What it is about',
    description: 'Either metrics and windows, or each subject of a kind.',
    examples: [{ metrics: ['bcf.discharge-delay'], windows: ['month'] }, { each: 'funding-line' }],
  });
