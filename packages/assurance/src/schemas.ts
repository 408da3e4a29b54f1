import { figureRoles } from '@ragstone/metrics';
import { sourceSchema, unitSchema } from '@ragstone/rag';
import type { DirectionOfTravel } from '@ragstone/statistics';
import * as z from 'zod';
import type {
  Assertion,
  Claim,
  ClaimSubject,
  FundOperand,
  Operand,
  PrintedNumber,
  Working,
} from './claim.ts';
import type { Commentary } from './workspace.ts';

const directions = [
  'increasing',
  'increasing-getting-better',
  'increasing-getting-worse',
  'decreasing',
  'decreasing-getting-better',
  'decreasing-getting-worse',
  'no-significant-change',
  'cannot-be-calculated',
] as const satisfies readonly DirectionOfTravel[];

const breakdownSchema = z.record(z.string().min(1), z.string().min(1)).readonly();

const operandSchema: z.ZodType<Operand> = z
  .lazy(() =>
    z
      .strictObject({
        role: z.enum(figureRoles),
        metric: z.string().min(1),
        place: z.string().min(1).optional(),
        period: z.string().min(1),
        breakdown: breakdownSchema
          .optional()
          .describe("The subject's part of the people where none is named."),
        basis: z.string().min(1).optional().describe('The standing basis where none is named.'),
        decimals: z.number().int().min(0).max(6).describe('The decimals that the document prints it with.'),
        printed: z.number().optional().describe('What the document itself prints for it.'),
      })
      .readonly(),
  )
  .describe('One figure that the claim rests on.');

const fundOperandSchema: z.ZodType<FundOperand> = z.lazy(() =>
  z
    .strictObject({
      statement: z.string().min(1),
      amount: z.enum([
        'planned-income',
        'updated-income',
        'planned-expenditure',
        'actual-expenditure',
        'minimum-required',
        'minimum-planned',
      ]),
      fundingSource: z.string().min(1).optional().describe('One source; all of them where none is named.'),
    })
    .readonly(),
);

const workingSchema: z.ZodType<Working> = z.lazy(() =>
  z.union([
    z.strictObject({ figure: operandSchema }).readonly(),
    z.strictObject({ money: fundOperandSchema }).readonly(),
    z
      .strictObject({
        number: z.number(),
        source: sourceSchema
          .optional()
          .describe('Where it is printed; the line of the claim where none is given.'),
      })
      .readonly(),
    z.strictObject({ sum: z.array(workingSchema).min(1).readonly() }).readonly(),
    z.strictObject({ mean: z.array(workingSchema).min(1).readonly() }).readonly(),
    z.strictObject({ product: z.array(workingSchema).min(1).readonly() }).readonly(),
    z.strictObject({ difference: z.tuple([workingSchema, workingSchema]).readonly() }).readonly(),
    z.strictObject({ quotient: z.tuple([workingSchema, workingSchema]).readonly() }).readonly(),
    z.strictObject({ percentChange: z.tuple([workingSchema, workingSchema]).readonly() }).readonly(),
  ]),
);

const printedNumber = {
  value: z.number().describe('The number as printed.'),
  decimals: z.number().int().min(0).max(6).describe('The decimals printed.'),
  unit: unitSchema.describe('The unit that the document prints.'),
  roundedTo: z
    .number()
    .positive()
    .optional()
    .describe('Printed to so many whole units: 1000000 for "in £m".'),
} satisfies Record<keyof PrintedNumber, z.ZodType>;

const assertionSchema: z.ZodType<Assertion> = z.lazy(() =>
  z.discriminatedUnion('says', [
    z.strictObject({ says: z.literal('status'), words: z.string().min(1) }).readonly(),
    z.strictObject({ says: z.literal('value'), ...printedNumber }).readonly(),
    z.strictObject({ says: z.literal('target'), ...printedNumber }).readonly(),
    z
      .strictObject({
        says: z.literal('gap'),
        ...printedNumber,
        actual: operandSchema,
        target: operandSchema,
      })
      .readonly(),
    z
      .strictObject({
        says: z.literal('comparison'),
        words: z.enum(['better', 'similar', 'worse']),
        actual: operandSchema,
        with: operandSchema,
      })
      .readonly(),
    z
      .strictObject({ says: z.literal('change'), ...printedNumber, from: operandSchema, to: operandSchema })
      .readonly(),
    z
      .strictObject({
        says: z.literal('movement'),
        words: z.enum(['rising', 'level', 'falling']),
        from: workingSchema,
        to: workingSchema,
      })
      .readonly(),
    z.strictObject({ says: z.literal('total'), ...printedNumber }).readonly(),
    z
      .strictObject({
        says: z.literal('rank'),
        rank: z.number().int().positive(),
        of: z.number().int().positive().describe('How many are ranked, itself among them.'),
        first: z.enum(['best', 'lowest', 'highest']).describe('What the document calls rank 1.'),
      })
      .readonly(),
    z
      .strictObject({
        says: z.literal('trend'),
        direction: z
          .enum(directions)
          .describe('An arrow that does not say better or worse is "increasing" or "decreasing".'),
      })
      .readonly(),
    z
      .strictObject({
        says: z.literal('significance'),
        words: z.enum(['better', 'similar', 'worse', 'higher', 'lower']),
        with: z.string().min(1).describe('The other place, by id or alias.'),
      })
      .readonly(),
    z
      .strictObject({
        says: z.literal('list'),
        words: z.string().min(1).describe('The words of a vocabulary under which they are listed.'),
        among: z.array(z.string().min(1)).min(1).readonly().describe('The metrics that it chooses from.'),
        names: z.array(z.string().min(1)).readonly().describe('The metrics that it names.'),
      })
      .readonly(),
  ]),
);

const claimSubjectSchema: z.ZodType<ClaimSubject> = z.lazy(() =>
  z
    .strictObject({
      metric: z.string().min(1).optional(),
      place: z.string().min(1).optional(),
      period: z.string().min(1).describe('The period that the document labels it with.'),
      breakdown: breakdownSchema
        .optional()
        .describe('The part of the people; everybody where none is named.'),
      fund: z.string().min(1).optional(),
      return: z.string().min(1).optional(),
      project: z.string().min(1).optional().describe('A project of a delivery plan.'),
    })
    .readonly(),
);

export const claimSchema: z.ZodType<Claim> = z.lazy(() =>
  z
    .strictObject({
      id: z.string().min(1),
      title: z.string().min(1).describe('What is claimed, in our own short words.'),
      subject: claimSubjectSchema,
      assertion: assertionSchema,
      workings: workingSchema
        .optional()
        .describe('How the number is worked out, where it is more than one figure.'),
      return: z
        .string()
        .min(1)
        .optional()
        .describe('The return that prints it, where its correctness counts.'),
      source: sourceSchema,
      note: z.string().optional(),
    })
    .readonly(),
);

export const commentarySchema: z.ZodType<Commentary> = z.lazy(() =>
  z
    .strictObject({
      metric: z.string().min(1),
      place: z.string().min(1),
      period: z.string().min(1),
      by: z.string().min(1).describe('A role, never a name.'),
      on: z.iso.date(),
      text: z.string().min(1),
      source: sourceSchema.nullable(),
    })
    .readonly(),
);
