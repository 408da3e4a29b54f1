import { cadences, isInMonths, parsePeriod, sayCalendarFinding } from '@ragstone/calendar';
import { sourceSchema } from '@ragstone/rag';
import * as z from 'zod';
import type { BoardPaper } from './board-paper.ts';
import type { DatedEvent } from './dated-event.ts';
import { type Duty, dutyKinds } from './duty.ts';
import { isCadence } from './duty-standing.ts';
import type { Attendance, Meeting, PrintedDay } from './meeting.ts';
import { type Recommendation, type Resolution, verbs } from './recommendation.ts';
import type {
  PrintedSeats,
  Quorum,
  QuorumRequirement,
  Seats,
  TermsOfReference,
} from './terms-of-reference.ts';
import { inMonthsOnly, weekdayOfMonthSchema } from './timetable-schemas.ts';

const id = z.string().min(1);
const ids = z.array(id).readonly().default([]);
const day = z.iso.date('a day is written YYYY-MM-DD: 2026-05-19');
const dayOrNull = day.nullable().default(null);
const count = z.number().int().nonnegative();
/** A quorum of nobody is met by an empty room. */
const atLeastOne = z.number().int().positive();

/** A season's id needs its months, which a paper does not say. */
const period = z
  .string()
  .superRefine((text, context) => {
    const read = parsePeriod(text);
    if (!read.ok) context.addIssue({ code: 'custom', message: sayCalendarFinding(read.finding) });
  })
  .describe('The id of a day or another period: 2026-06-15, 2025-02.');

const printedDaySchema: z.ZodType<PrintedDay> = z
  .strictObject({ on: period, source: sourceSchema })
  .readonly();

const attendanceSchema: z.ZodType<Attendance> = z.lazy(() =>
  z
    .strictObject({
      category: id.describe('A category of the terms of reference, never a name.'),
      present: count,
      source: sourceSchema,
    })
    .readonly(),
);

/** Each category once: of two counts of the same people nobody can say which is right, and their sum is neither. */
const eachOnce =
  (what: string) =>
  (rows: readonly { readonly category: string }[], context: z.RefinementCtx): void => {
    const categories = rows.map(({ category }) => category);
    categories.forEach((category, index) => {
      if (categories.indexOf(category) === index) return;
      const message = `there are two ${what} of ${category}: keep one`;
      context.addIssue({ code: 'custom', path: [index, 'category'], message });
    });
  };

export const meetingSchema: z.ZodType<Meeting> = z.lazy(() =>
  z
    .strictObject({
      body: id,
      on: day,
      agenda: sourceSchema.optional(),
      minutes: sourceSchema.optional(),
      attendance: z.array(attendanceSchema).superRefine(eachOnce('counts')).readonly().optional(),
      next: z
        .array(printedDaySchema)
        .readonly()
        .optional()
        .describe('Every day that is printed for the meeting after this one.'),
    })
    .readonly(),
);

const seatsSchema: z.ZodType<Seats> = z
  .strictObject({ category: id, seats: count, source: sourceSchema })
  .readonly();

const printedSeatsSchema: z.ZodType<PrintedSeats> = z
  .strictObject({ says: id, seats: count, source: sourceSchema })
  .readonly();

const quorumRequirementSchema: z.ZodType<QuorumRequirement> = z
  .strictObject({ says: id, anyOf: z.array(id).min(1).readonly(), atLeast: count })
  .readonly();

const quorumSchema: z.ZodType<Quorum> = z.lazy(() =>
  z
    .strictObject({
      members: z.union([
        atLeastOne,
        z
          .strictObject({ share: z.tuple([atLeastOne, atLeastOne]).readonly() })
          .readonly()
          .describe('A share of the seats: [1, 4] is a quarter, rounded up.'),
      ]),
      requires: z.array(quorumRequirementSchema).readonly().default([]),
      source: sourceSchema,
    })
    .readonly(),
);

export const termsOfReferenceSchema: z.ZodType<TermsOfReference> = z.lazy(() =>
  z
    .strictObject({
      id,
      body: id,
      title: id,
      standing: z.enum(['adopted', 'proposed']),
      from: dayOrNull,
      until: dayOrNull,
      seats: z.array(seatsSchema).min(1).superRefine(eachOnce('numbers of seats')).readonly(),
      chair: id.optional(),
      quorum: quorumSchema,
      countedOtherwise: z.array(printedSeatsSchema).readonly().default([]),
      source: sourceSchema,
    })
    .superRefine(({ seats, quorum }, context) => {
      const known = seats.map(({ category }) => category);
      quorum.requires.forEach(({ anyOf }, at) => {
        anyOf.forEach((category, index) => {
          if (known.includes(category)) return;
          const path = ['quorum', 'requires', at, 'anyOf', index];
          const message = `no seats are of the category ${category}, so the quorum could never be met; the categories are ${known.join(', ')}`;
          context.addIssue({ code: 'custom', path, message });
        });
      });
    })
    .readonly(),
);

export const dutySchema: z.ZodType<Duty> = z.lazy(() =>
  z
    .strictObject({
      id,
      kind: z.enum(dutyKinds),
      says: id.describe('What is owed, in few words.'),
      by: ids.describe('Bodies or roles that owe it.'),
      to: ids.describe('Bodies or roles that it is owed to.'),
      about: id.nullable().default(null).describe('A key: duties to one body about one thing should agree.'),
      frequency: z.enum([...cadences, 'once', 'as-needed', 'not-stated']),
      onThe: weekdayOfMonthSchema.optional(),
      from: dayOrNull.describe('The day from which it runs, or on which it was asked.'),
      until: dayOrNull,
      due: dayOrNull.describe('For what is owed once: the last day on which it may come.'),
      source: sourceSchema,
    })
    .superRefine(({ frequency, onThe }, context) => {
      if (onThe === undefined || (isCadence(frequency) && isInMonths(frequency))) return;
      context.addIssue({ code: 'custom', path: ['onThe'], message: inMonthsOnly(frequency) });
    })
    .superRefine(({ frequency, due }, context) => {
      if (due === null || frequency === 'once') return;
      const message = 'only what is owed once has a day on which it is due; write "frequency": "once"';
      context.addIssue({ code: 'custom', path: ['due'], message });
    })
    .readonly(),
);

const orNull = <T extends z.core.$ZodType>(schema: T) => z.nullable(schema).default(null);

export const boardPaperSchema: z.ZodType<BoardPaper> = z.lazy(() =>
  z
    .strictObject({
      id,
      title: id,
      by: ids,
      meeting: z.strictObject({ body: id, on: day }).readonly(),
      item: orNull(id),
      meets: ids.describe('The duties and requests that it meets.'),
      dated: orNull(z.strictObject({ on: day, source: sourceSchema }).readonly()),
      previous: orNull(z.strictObject({ in: period, source: sourceSchema }).readonly()),
      tellsOf: orNull(z.strictObject({ period, source: sourceSchema }).readonly()),
      newest: z
        .array(z.strictObject({ metric: id, period, source: sourceSchema }).readonly())
        .readonly()
        .default([]),
      consultation: orNull(z.strictObject({ closes: day, source: sourceSchema }).readonly()),
      source: sourceSchema,
    })
    .readonly(),
);

const resolutionSchema: z.ZodType<Resolution> = z.lazy(() =>
  z
    .strictObject({ as: z.enum(verbs), subjectTo: id.optional(), adds: id.optional(), source: sourceSchema })
    .readonly(),
);

export const recommendationSchema: z.ZodType<Recommendation> = z.lazy(() =>
  z
    .strictObject({
      id,
      paper: id,
      asks: z.enum(verbs),
      says: id,
      source: sourceSchema,
      decided: z.nullable(resolutionSchema).default(null),
    })
    .readonly(),
);

export const datedEventSchema: z.ZodType<DatedEvent> = z.lazy(() =>
  z
    .strictObject({
      id,
      title: id,
      body: id.nullable().default(null),
      printed: z.array(printedDaySchema).min(1).readonly(),
      neededUntil: id
        .optional()
        .describe('Of something that ends: the id of the event up to which it is needed.'),
    })
    .readonly(),
);
