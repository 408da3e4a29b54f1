import { parseDeadline, parsePeriod, sayCalendarFinding } from '@ragstone/calendar';
import { sourceSchema } from '@ragstone/rag';
import * as z from 'zod';
import type { Body, Role, Route } from './body.ts';
import type { Answer, Approval, CompletedReturn, SignOff } from './completed-return.ts';
import { type Decision, decisionKinds } from './decision.ts';
import {
  type AnswerForm,
  type Demand,
  type Question,
  type ReturnDefinition,
  requirements,
  type Section,
  type SignOffDuty,
} from './return-definition.ts';
import { meetingHabitSchema } from './timetable-schemas.ts';

const id = z.string().min(1);
const day = z.iso.date('a day is written YYYY-MM-DD: 2026-05-19');

export const bodySchema: z.ZodType<Body> = z.lazy(() =>
  z
    .strictObject({
      id,
      title: id,
      reportsTo: id.optional().describe('The body that it answers to.'),
      meets: meetingHabitSchema.optional().describe('When it meets and when its papers go out.'),
      note: z.string().optional(),
    })
    .readonly(),
);

export const roleSchema: z.ZodType<Role> = z
  .strictObject({ id, title: id.describe('A post, never a name.'), organisation: id.optional() })
  .readonly();

const metricPattern = z
  .string()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*(\.\*)?$/, 'the id of a metric, or an id and .* for all below it: bcf.*')
  .describe('The id of a metric, or an id and .* for all below it.');

export const routeSchema: z.ZodType<Route> = z.lazy(() =>
  z
    .strictObject({
      for: z.union([
        z.strictObject({ metrics: z.array(metricPattern).min(1).readonly() }).readonly(),
        z.strictObject({ each: id.describe('A kind of subject, such as funding-line.') }).readonly(),
      ]),
      to: id.describe('The id of a body.'),
    })
    .readonly(),
);

const answerFormSchema: z.ZodType<AnswerForm> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('choice'), options: z.array(id).min(2).readonly() }).readonly(),
    z.strictObject({ kind: z.literal('text') }).readonly(),
    z.strictObject({ kind: z.literal('money') }).readonly(),
    z.strictObject({ kind: z.literal('date') }).readonly(),
  ]),
);

const demandSchema: z.ZodType<Demand> = z.lazy(() =>
  z
    .strictObject({
      when: id.describe('The answer that demands it.'),
      requires: z.array(z.enum(requirements)).min(1).readonly(),
    })
    .readonly(),
);

const questionSchema: z.ZodType<Question> = z.lazy(() =>
  z
    .strictObject({
      id,
      asks: id,
      answer: answerFormSchema,
      checked: z.boolean().describe("Whether the form's own checker looks at it."),
      expected: z.boolean().describe('Whether a right return answers it, checker or not.'),
      demands: z.array(demandSchema).readonly().default([]),
      about: id.optional().describe('The metric, funding source or statement that it is about.'),
      source: sourceSchema.optional(),
    })
    .superRefine(({ answer, demands }, context) => {
      demands.forEach(({ when }, index) => {
        if (answer.kind !== 'choice' || answer.options.includes(when)) return;
        const message = `no option is “${when}”, so nothing would ever be demanded; the options are ${answer.options.join(', ')}`;
        context.addIssue({ code: 'custom', path: ['demands', index, 'when'], message });
      });
    })
    .readonly(),
);

const sectionSchema: z.ZodType<Section> = z
  .strictObject({ id, title: id, questions: z.array(questionSchema).readonly() })
  .readonly();

const signOffDutySchema: z.ZodType<SignOffDuty> = z.lazy(() =>
  z
    .strictObject({
      role: id,
      required: z.boolean(),
      mayBeDelegated: z.boolean(),
      checkedBy: z
        .array(id)
        .readonly()
        .default([])
        .describe('Roles that check it, and so should be held by others.'),
    })
    .readonly(),
);

const deadline = z
  .string()
  .superRefine((text, context) => {
    const read = parseDeadline(text);
    if (!read.ok) context.addIssue({ code: 'custom', message: sayCalendarFinding(read.finding) });
  })
  .describe('Wall time in London: 2026-05-19T12:00[Europe/London].');

const financialYear = z.string().superRefine((text, context) => {
  const read = parsePeriod(text);
  if (!read.ok) context.addIssue({ code: 'custom', message: sayCalendarFinding(read.finding) });
  else if (read.value.kind !== 'financial-year')
    context.addIssue({ code: 'custom', message: `${text} is not a financial year, such as FY2025-26` });
});

export const returnDefinitionSchema: z.ZodType<ReturnDefinition> = z.lazy(() =>
  z
    .strictObject({
      id,
      title: id,
      financialYear,
      sections: z.array(sectionSchema).min(1).readonly(),
      due: deadline,
      signOffs: z.array(signOffDutySchema).readonly().default([]),
      source: sourceSchema,
      note: z.string().optional(),
    })
    .superRefine(({ sections, signOffs }, context) => {
      const questions = sections.flatMap((section, at) =>
        section.questions.map((question, index) => ({
          key: question.id,
          path: ['sections', at, 'questions', index, 'id'],
        })),
      );
      const roles = signOffs.map(({ role }, index) => ({ key: role, path: ['signOffs', index, 'role'] }));
      for (const keys of [questions, roles]) {
        keys.forEach(({ key, path }, index) => {
          if (keys.findIndex((each) => each.key === key) === index) return;
          context.addIssue({
            code: 'custom',
            path,
            message: `${key} is here twice: give one of them another id`,
          });
        });
      }
    })
    .readonly(),
);

const answerSchema: z.ZodType<Answer> = z.lazy(() =>
  z
    .strictObject({
      question: id,
      value: z
        .union([z.string(), z.number()])
        .nullable()
        .describe('As printed; null where the box is empty.'),
      explanation: z.string().optional(),
      mitigatingActions: z.string().optional(),
      timeframe: z.string().optional(),
      expectedDate: day.optional(),
      source: sourceSchema,
    })
    .readonly(),
);

const signOffSchema: z.ZodType<SignOff> = z.lazy(() =>
  z
    .strictObject({
      role: id,
      holder: id.describe('Who signed, as a key and never a name: the same key in two roles is one person.'),
      delegatedTo: id.optional(),
      source: sourceSchema,
    })
    .readonly(),
);

const approvalSchema: z.ZodType<Approval> = z.lazy(() =>
  z
    .strictObject({
      by: id.describe('A role or a body.'),
      on: day.nullable().describe('The day; null where the document prints the approval without one.'),
      power: z.enum(['own', 'delegated']),
      source: sourceSchema,
    })
    .readonly(),
);

export const completedReturnSchema: z.ZodType<CompletedReturn> = z.lazy(() =>
  z
    .strictObject({
      id,
      definition: id,
      place: id,
      document: id,
      answers: z.array(answerSchema).readonly(),
      signOffs: z.array(signOffSchema).readonly().default([]),
      approvals: z.array(approvalSchema).readonly().default([]),
      submitted: z.strictObject({ on: day, source: sourceSchema }).readonly().nullable(),
      presented: z.strictObject({ body: id, on: day, source: sourceSchema }).readonly().nullable(),
    })
    .readonly(),
);

const periodId = z.string().superRefine((text, context) => {
  const read = parsePeriod(text);
  if (!read.ok) context.addIssue({ code: 'custom', message: sayCalendarFinding(read.finding) });
});

export const decisionSchema: z.ZodType<Decision> = z.lazy(() =>
  z
    .strictObject({
      decides: z
        .enum(decisionKinds)
        .describe(
          'acknowledged: answered for; snoozed: silent until a day; overridden: set aside until a day; withdrawn: what was decided before is taken back; started: what its rule starts has begun; checked: a regular look at that was taken.',
        ),
      about: id.describe('The id of the escalation, as "ragstone escalations list" prints it.'),
      seen: z
        .strictObject({
          period: periodId.describe('The last period that was looked at.'),
          level: z.number().int().min(0).describe('The level that it had reached.'),
          version: z.number().int().min(1).describe('The version of its rule set.'),
        })
        .readonly(),
      by: id.describe('A role, never a name.'),
      on: day,
      reason: id,
      until: day.optional().describe('The last day on which it holds.'),
      source: sourceSchema.optional(),
      note: z.string().optional(),
    })
    .superRefine(({ decides, on, until }, context) => {
      if (
        until !== undefined &&
        (decides === 'withdrawn' || decides === 'started' || decides === 'checked')
      ) {
        const message = `what is ${decides} has no last day: leave it out`;
        context.addIssue({ code: 'custom', path: ['until'], message });
      }
      if (until === undefined && (decides === 'snoozed' || decides === 'overridden')) {
        const message = `what is ${decides} needs a day on which that ends`;
        context.addIssue({ code: 'custom', path: ['decides'], message });
      }
      if (until !== undefined && until < on) {
        context.addIssue({
          code: 'custom',
          path: ['until'],
          message: `it would end before ${on}, when it begins`,
        });
      }
    })
    .readonly(),
);
