import { figureRoles } from '@ragstone/metrics';
import { sourceSchema, unitSchema } from '@ragstone/rag';
import { z } from 'zod';
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

const operandSchema: z.ZodType<Operand> = z
  .strictObject({
    role: z.enum(figureRoles),
    metric: z.string().min(1),
    place: z.string().min(1).optional(),
    period: z.string().min(1),
    basis: z.string().min(1).optional().describe('The standing basis where none is named.'),
    decimals: z.number().int().min(0).max(6).describe('The decimals that the document prints it with.'),
    printed: z.number().optional().describe('What the document itself prints for it.'),
  })
  .readonly()
  .describe('One figure that the claim rests on.');

const fundOperandSchema: z.ZodType<FundOperand> = z
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
  .readonly();

const workingSchema: z.ZodType<Working> = z.lazy(() =>
  z.union([
    z.strictObject({ figure: operandSchema }).readonly(),
    z.strictObject({ money: fundOperandSchema }).readonly(),
    z.strictObject({ number: z.number() }).readonly(),
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

const assertionSchema: z.ZodType<Assertion> = z.discriminatedUnion('says', [
  z.strictObject({ says: z.literal('status'), words: z.string().min(1) }).readonly(),
  z.strictObject({ says: z.literal('value'), ...printedNumber }).readonly(),
  z.strictObject({ says: z.literal('target'), ...printedNumber }).readonly(),
  z
    .strictObject({ says: z.literal('gap'), ...printedNumber, actual: operandSchema, target: operandSchema })
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
  z.strictObject({ says: z.literal('total'), ...printedNumber }).readonly(),
]);

const claimSubjectSchema: z.ZodType<ClaimSubject> = z
  .strictObject({
    metric: z.string().min(1).optional(),
    place: z.string().min(1).optional(),
    period: z.string().min(1).describe('The period that the document labels it with.'),
    fund: z.string().min(1).optional(),
    return: z.string().min(1).optional(),
    project: z.string().min(1).optional().describe('A project of a delivery plan.'),
  })
  .readonly();

export const claimSchema: z.ZodType<Claim> = z
  .strictObject({
    id: z.string().min(1),
    title: z.string().min(1).describe('What is claimed, in our own short words.'),
    subject: claimSubjectSchema,
    assertion: assertionSchema,
    workings: workingSchema
      .optional()
      .describe('How the number is worked out, where it is more than one figure.'),
    return: z.string().min(1).optional().describe('The return that prints it, where its correctness counts.'),
    source: sourceSchema,
    note: z.string().optional(),
  })
  .readonly();

export const commentarySchema: z.ZodType<Commentary> = z
  .strictObject({
    metric: z.string().min(1),
    place: z.string().min(1),
    period: z.string().min(1),
    by: z.string().min(1).describe('A role, never a name.'),
    on: z.iso.date(),
    text: z.string().min(1),
    source: sourceSchema.nullable(),
  })
  .readonly();
