import { sourceSchema, unitSchema } from '@ragstone/rag';
import * as z from 'zod';
import type { Action, Milestone } from './action.ts';
import type { Approval, Commitment, PromisedNumber } from './commitment.ts';
import type { Indicator, ReportedFigure } from './indicator.ts';
import {
  countables,
  type PrintedCount,
  type Priority,
  type Strategy,
  type StrategyVersion,
  type SubPriority,
} from './strategy.ts';
import { decisionKinds, type ReviewDecision, type StrategyReview } from './strategy-review.ts';
import type { MeasureTarget, SuccessMeasure } from './success-measure.ts';
import { day, id, idOrNull, ids, orNull, owners, says } from './written.ts';

const subPrioritySchema: z.ZodType<SubPriority> = z
  .strictObject({ id, title: id, source: sourceSchema })
  .readonly();

const prioritySchema: z.ZodType<Priority> = z.lazy(() =>
  z
    .strictObject({
      id,
      title: id,
      kind: z.enum(['life-course', 'cross-cutting']).describe('For one stage of life, or across them all.'),
      owners,
      subPriorities: z.array(subPrioritySchema).readonly().default([]),
      source: sourceSchema,
    })
    .readonly(),
);

const printedCountSchema: z.ZodType<PrintedCount> = z.lazy(() =>
  z
    .strictObject({
      of: z.enum(countables),
      value: z.number().int().nonnegative().describe('The count as the document prints it.'),
      source: sourceSchema,
    })
    .readonly(),
);

const strategyVersionSchema: z.ZodType<StrategyVersion> = z.lazy(() =>
  z
    .strictObject({
      id,
      title: id,
      priorities: z.array(prioritySchema).readonly(),
      printed: z.array(printedCountSchema).readonly().default([]),
      source: sourceSchema,
    })
    .readonly(),
);

export const strategySchema: z.ZodType<Strategy> = z.lazy(() =>
  z
    .strictObject({
      id,
      title: id,
      place: idOrNull,
      versions: z.array(strategyVersionSchema).min(1).readonly().describe('In the order of time.'),
      source: sourceSchema,
    })
    .readonly(),
);

const approvalSchema: z.ZodType<Approval> = z
  .strictObject({ says, by: id.describe('The id of a body.'), on: day, source: sourceSchema })
  .readonly();

const promisedNumberSchema: z.ZodType<PromisedNumber> = z
  .strictObject({ value: z.number(), unit: unitSchema, due: orNull(day) })
  .readonly();

export const commitmentSchema: z.ZodType<Commitment> = z.lazy(() =>
  z
    .strictObject({
      id,
      ref: orNull(id).describe('As printed: D4.'),
      version: id.describe('The id of a version of a strategy.'),
      priority: id,
      subPriority: idOrNull,
      says: orNull(says).describe(
        'What it promises, in few words; null where the document leaves its wording out.',
      ),
      owners,
      approved: orNull(approvalSchema).describe('The wording that a body approved.'),
      promises: orNull(promisedNumberSchema).describe('The number that it promises.'),
      insteadOfActions: orNull(id).describe('What stands where its actions should be, such as TBC.'),
      source: sourceSchema,
    })
    .readonly(),
);

const reviewDecisionSchema: z.ZodType<ReviewDecision> = z.lazy(() =>
  z
    .strictObject({
      commitment: id,
      decision: z.enum(decisionKinds),
      into: ids.describe('The commitments of the later version that come of it.'),
      destination: orNull(id).describe('Where a transferred commitment goes.'),
      rationale: orNull(id).describe('Why, where the document says it.'),
      source: sourceSchema,
    })
    .readonly(),
);

export const strategyReviewSchema: z.ZodType<StrategyReview> = z.lazy(() =>
  z
    .strictObject({
      id,
      title: id,
      from: id.describe('The id of a version of a strategy.'),
      to: id.describe('The id of a later version.'),
      decisions: z.array(reviewDecisionSchema).readonly(),
      source: sourceSchema,
    })
    .readonly(),
);

const milestoneSchema: z.ZodType<Milestone> = z
  .strictObject({ id, says, due: orNull(day), reached: orNull(day), source: sourceSchema })
  .readonly();

export const actionSchema: z.ZodType<Action> = z.lazy(() =>
  z
    .strictObject({
      id,
      plan: id,
      ref: orNull(id).describe('As printed: A1.1; left out where the plan gives it no number.'),
      says,
      serves: ids.describe('The commitments or projects that it serves.'),
      owners,
      due: orNull(day),
      done: orNull(day).describe('The day on which it was done, where a document says so.'),
      status: orNull(id).describe('In the words of its plan.'),
      milestones: z.array(milestoneSchema).readonly().default([]),
      source: sourceSchema,
    })
    .readonly(),
);

const measureTargetSchema: z.ZodType<MeasureTarget> = z.lazy(() =>
  z
    .strictObject({
      value: z.number(),
      unit: unitSchema,
      test: z.enum(['at-least', 'at-most']),
      setBy: orNull(id).describe('Who set it.'),
      judge: z
        .enum(['now', 'at-the-end'])
        .describe(
          'Whether figures may be held against it now: not while a season still adds up, nor before its date.',
        ),
      due: orNull(day).describe('The day by which it should be reached.'),
    })
    .readonly(),
);

export const successMeasureSchema: z.ZodType<SuccessMeasure> = z.lazy(() =>
  z
    .strictObject({
      id,
      plan: id,
      says,
      serves: ids.describe('The commitments, actions or projects whose success it shows.'),
      periods: orNull(z.number().int().positive()).describe(
        'For how many periods a change must last to count as sustained, where the plan says it.',
      ),
      target: orNull(measureTargetSchema),
      source: sourceSchema,
    })
    .readonly(),
);

const reportedFigureSchema: z.ZodType<ReportedFigure> = z.lazy(() =>
  z
    .strictObject({
      place: id,
      value: orNull(z.number()),
      range: orNull(z.strictObject({ from: z.number(), to: z.number() }).readonly()).describe(
        'Instead of a number the two between which it lies: { "from": 50, "to": 52 }.',
      ),
      on: orNull(day).describe('The last day that it counts; that of its plan where nothing is said.'),
      source: sourceSchema,
    })
    .refine(({ value, range }) => (value === null) !== (range === null), {
      error: 'a reported figure is a "value" or a "range", just one of them',
    })
    .readonly(),
);

export const indicatorSchema: z.ZodType<Indicator> = z.lazy(() =>
  z
    .strictObject({
      id,
      plan: id,
      code: orNull(id).describe('As printed, slips included: C03a.'),
      says,
      shows: ids.describe('The measures of success that it shows.'),
      metric: idOrNull.describe('The id of the metric that it is.'),
      askedBy: idOrNull.describe('The return definition that is said to ask for it.'),
      reported: z.array(reportedFigureSchema).readonly().default([]),
      source: sourceSchema,
    })
    .readonly(),
);
