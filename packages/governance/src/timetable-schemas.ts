import {
  cadences,
  isInMonths,
  isTimeOfDay,
  type WeekdayOfMonth,
  weekdayInMonth,
  weekdaysOfMonth,
} from '@ragstone/calendar';
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

/** The weekday of a month on which something falls due. */
export const weekdayOfMonthSchema: z.ZodType<WeekdayOfMonth> = z
  .enum(weekdaysOfMonth, 'a weekday of the month is written "first Tuesday", "last Thursday"')
  .describe(
    'The weekday of the month on which it falls: first Tuesday, last Thursday. Only for what comes in months.',
  );

/** Why what comes in days falls on no weekday of the month. */
export const inMonthsOnly = (frequency: string): string =>
  `only what comes in months falls on a weekday of the month, and this is ${frequency}: leave "onThe" out`;

const regularDaysSchema: z.ZodType<RegularDays> = z.lazy(() =>
  z
    .strictObject({
      every: z.enum(cadences).describe('How often.'),
      onThe: weekdayOfMonthSchema.optional(),
      from: day.describe('One of the days, from which all the others are counted.'),
      until: day.nullable().default(null).describe('The last day on which one may fall.'),
      onClosedDay: z
        .enum(closedDayRules)
        .default('next-working-day')
        .describe('What becomes of a day that is a weekend or a bank holiday.'),
    })
    .superRefine(({ every, onThe, from }, context) => {
      if (onThe === undefined) return;
      const refuse = (path: string, message: string) =>
        context.addIssue({ code: 'custom', path: [path], message });
      if (!isInMonths(every)) return refuse('onThe', inMonthsOnly(every));
      const day = weekdayInMonth(onThe, from);
      if (from !== day) refuse('from', `${from} is not the ${onThe} of its month: that is ${day}`);
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
