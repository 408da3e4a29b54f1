import { cadences, isTimeOfDay } from '@ragstone/calendar';
import { sourceSchema } from '@ragstone/rag';
import * as z from 'zod';
import {
  closedDayRules,
  type DaysBeforeMeetings,
  type MeetingHabit,
  type RegularDays,
  type Reminders,
  remindedKinds,
  type Timetable,
  timetableTasks,
} from './timetable.ts';

const id = z.string().min(1);
const day = z.iso.date('a day is written YYYY-MM-DD: 2026-05-19');

const timeOfDay = z
  .string()
  .refine(isTimeOfDay, 'a time of day is written in hours and minutes: 09:00, 14:30')
  .describe('A time of day in London: 09:00, 14:30.');

/** Further ahead nobody counts in working days. */
const workingDays = z.number().int().min(0).max(60);

const regularDaysSchema: z.ZodType<RegularDays> = z.lazy(() =>
  z
    .strictObject({
      every: z.enum(cadences).describe('How often.'),
      from: day.describe('One of the days, from which all the others are counted.'),
      until: day.nullable().default(null).describe('The last day on which one may fall.'),
      onClosedDay: z
        .enum(closedDayRules)
        .default('next-working-day')
        .describe('What becomes of a day that is a weekend or a bank holiday.'),
    })
    .readonly(),
);

export const meetingHabitSchema: z.ZodType<MeetingHabit> = z.lazy(() =>
  z
    .strictObject({
      time: timeOfDay,
      regularly: regularDaysSchema
        .nullable()
        .default(null)
        .describe('Where it meets regularly, beside the meetings that are listed.'),
      papers: z
        .strictObject({
          workingDaysBefore: workingDays.describe('Working days before the meeting, itself not counted.'),
          time: timeOfDay,
        })
        .readonly()
        .nullable()
        .default(null)
        .describe('When its papers go out.'),
      source: sourceSchema.optional(),
    })
    .readonly(),
);

const daysBeforeMeetingsSchema: z.ZodType<DaysBeforeMeetings> = z.lazy(() =>
  z
    .strictObject({
      meetingsOf: id.describe('The id of a body.'),
      workingDaysBefore: workingDays.default(0).describe('0 is the day of the meeting itself.'),
    })
    .readonly(),
);

export const timetableSchema: z.ZodType<Timetable> = z.lazy(() =>
  z
    .strictObject({
      id: id.regex(/^[a-z0-9-]+$/, 'an id is of small letters, digits and hyphens: weekly-huddle'),
      says: id.describe('What it is, in few words.'),
      does: z
        .enum(timetableTasks)
        .describe(
          'paper: makes one from a template; assessment: looks at everything; reminder: sends its words.',
        ),
      template: id.nullable().default(null).describe('The template of the paper: exceptions, bcf.'),
      for: id.nullable().default(null).describe('The id of the body that it is for.'),
      on: z.union([regularDaysSchema, daysBeforeMeetingsSchema]),
      time: timeOfDay,
      source: sourceSchema.optional(),
    })
    .superRefine(({ does, template }, context) => {
      if ((does === 'paper') === (template !== null)) return;
      const message =
        does === 'paper'
          ? 'a paper needs its template'
          : 'only a paper has a template; write "does": "paper"';
      context.addIssue({ code: 'custom', path: ['template'], message });
    })
    .readonly(),
);

export const remindersSchema: z.ZodType<Reminders> = z.lazy(() =>
  z
    .strictObject({
      of: z.enum(remindedKinds),
      workingDaysBefore: z
        .array(workingDays.min(1))
        .readonly()
        .describe('Working days before it is due: [10, 2]. An empty list reminds of nothing beforehand.'),
      time: timeOfDay,
    })
    .readonly(),
);
