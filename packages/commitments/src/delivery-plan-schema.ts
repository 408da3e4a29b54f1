import { sourceSchema } from '@ragstone/rag';
import * as z from 'zod';
import type {
  CaseStudy,
  DeliveryPlan,
  PointForEscalation,
  Project,
  Risk,
  WatchEntry,
} from './delivery-plan.ts';
import { day, id, idOrNull, ids, orNull, owners, says } from './written.ts';

const projectSchema: z.ZodType<Project> = z.lazy(() =>
  z
    .strictObject({
      id,
      title: id,
      status: orNull(id).describe('In the words of its plan.'),
      update: z.array(says).readonly().default([]).describe('What has happened, in few words each.'),
      groups: z.array(says).readonly().default([]).describe('The groups in need that it works with.'),
      source: sourceSchema,
    })
    .readonly(),
);

const about = ids.describe('The commitments, actions or projects that it is about.');

const riskSchema: z.ZodType<Risk> = z.lazy(() =>
  z
    .strictObject({
      id,
      says,
      about,
      likelihood: orNull(id).describe('In the words of its plan.'),
      mitigations: z.array(says).readonly().default([]),
      owners,
      source: sourceSchema,
    })
    .readonly(),
);

const pointForEscalationSchema: z.ZodType<PointForEscalation> = z.lazy(() =>
  z
    .strictObject({
      id,
      ref: orNull(id),
      says,
      to: idOrNull.describe('The body that should decide.'),
      owners,
      due: orNull(day),
      source: sourceSchema,
    })
    .readonly(),
);

const watchEntrySchema: z.ZodType<WatchEntry> = z.lazy(() =>
  z
    .strictObject({
      id,
      list: z.enum(['watch', 'sponsor']),
      says: orNull(says).describe('The work, in few words.'),
      about,
      owners,
      source: sourceSchema,
    })
    .readonly(),
);

const caseStudySchema: z.ZodType<CaseStudy> = z
  .strictObject({ id, title: id, about, source: sourceSchema })
  .readonly();

export const deliveryPlanSchema: z.ZodType<DeliveryPlan> = z.lazy(() =>
  z
    .strictObject({
      id,
      title: id,
      objective: orNull(says).describe('What it is for, in few words.'),
      delivers: idOrNull.describe('The version of a strategy that it delivers.'),
      asAt: day.describe('The day, or the end of the period, that it reports.'),
      reportsTo: idOrNull.describe('The body to which it is reported.'),
      governedBy: idOrNull.describe('The body that governs the work, where that is another.'),
      vocabulary: idOrNull.describe('The vocabulary in which its statuses are written.'),
      placeholders: ids.describe(
        'Words that stand where something is still to be said, beside those that always do.',
      ),
      projects: z.array(projectSchema).readonly().default([]),
      risks: z.array(riskSchema).readonly().default([]),
      pointsForEscalation: z.array(pointForEscalationSchema).readonly().default([]),
      watched: z.array(watchEntrySchema).readonly().default([]),
      caseStudies: z.array(caseStudySchema).readonly().default([]),
      source: sourceSchema,
    })
    .readonly(),
);
