import { type PeriodKind, parsePeriod, sayCalendarFinding } from '@ragstone/calendar';
import { sourceSchema } from '@ragstone/rag';
import * as z from 'zod';
import { penceFromPounds } from './pence.ts';
import type {
  Allocation,
  Amount,
  FundingLine,
  FundingSource,
  FundStatement,
  MinimumSpend,
  PooledFund,
  PrintedTotals,
  Scheme,
  SchemeSchedule,
} from './pooled-fund.ts';

const id = z.string().min(1);

/** A list in which no two items have the same key: the second would be counted twice or not at all. */
const distinct = <T>(item: z.ZodType<T>, what: string, keyOf: (item: T) => string): z.ZodType<readonly T[]> =>
  z
    .array(item)
    .superRefine((items, context) => {
      const keys = items.map(keyOf);
      keys.forEach((key, index) => {
        if (keys.indexOf(key) === index) return;
        context.addIssue({
          code: 'custom',
          path: [index],
          message: `there are two ${what} for ${key}: keep one`,
        });
      });
    })
    .readonly();

const periodOfKind = (...kinds: readonly PeriodKind[]): z.ZodType<string> =>
  z.string().superRefine((text, context) => {
    const period = parsePeriod(text);
    if (period.ok && kinds.includes(period.value.kind)) return;
    const wanted = `a ${kinds.join(' or a ')}`.replaceAll('-', ' ');
    const message = period.ok ? `${text} is not ${wanted}` : sayCalendarFinding(period.finding);
    context.addIssue({ code: 'custom', message });
  });

/** In a file: `{ "value": 5906353, "source": { "document": "001", "line": 1397 } }`, in pounds. */
export const amountSchema: z.ZodType<Amount> = z.lazy(() =>
  z
    .strictObject({
      value: z
        .number('an amount is a number of pounds without quotes, commas or a pound sign: 5906353')
        .nonnegative('an amount of a fund is nothing or more, never below')
        .refine((pounds) => penceFromPounds(pounds) !== null, {
          message: 'an amount is in pounds with at most two decimals, up to £100 billion',
        })
        .describe('The amount in pounds, with at most two decimals.'),
      source: sourceSchema,
    })
    .transform(({ value, source }): Amount => ({ pence: penceFromPounds(value) ?? 0, source })),
);

/** What a form does not ask for may be left out of the file; it is null, never nothing. */
const amountOrNull: z.ZodType<Amount | null> = amountSchema.nullish().transform((amount) => amount ?? null);

const allocationSchema: z.ZodType<Allocation> = z
  .strictObject({ body: id, title: id, amount: amountSchema })
  .readonly();

const fundingSourceSchema: z.ZodType<FundingSource> = z.lazy(() =>
  z
    .strictObject({
      id: id.refine((text) => text !== 'total', {
        message: '“total” stands for all sources: give this one another id',
      }),
      title: id,
      profile: z
        .enum(['even', 'none'])
        .describe('How spend builds up over the year: evenly by month, or unknown.'),
      owner: id.optional().describe('The role that answers for it.'),
      allocations: distinct(allocationSchema, 'allocations', ({ body }) => body).default([]),
    })
    .readonly(),
);

export const pooledFundSchema: z.ZodType<PooledFund> = z.lazy(() =>
  z
    .strictObject({
      id,
      title: id,
      place: id,
      period: periodOfKind('financial-year').describe('A financial year, such as FY2025-26.'),
      sources: distinct(fundingSourceSchema, 'sources', (source) => source.id),
      owner: id.optional().describe('The role that answers for the fund.'),
      note: z.string().optional(),
    })
    .readonly(),
);

const fundingLineSchema: z.ZodType<FundingLine> = z.lazy(() =>
  z
    .strictObject({
      fundingSource: id,
      plannedIncome: amountSchema,
      updatedIncome: amountOrNull,
      plannedExpenditure: amountOrNull,
      actualExpenditure: amountOrNull,
    })
    .readonly(),
);

const printedTotalsSchema: z.ZodType<PrintedTotals> = z.lazy(() =>
  z
    .strictObject({
      plannedIncome: amountOrNull,
      updatedIncome: amountOrNull,
      originalExpenditure: amountOrNull,
      updatedExpenditure: amountOrNull,
      actualExpenditure: amountOrNull,
    })
    .readonly(),
);

const minimumSpendSchema: z.ZodType<MinimumSpend> = z.lazy(() =>
  z
    .strictObject({
      id,
      title: id,
      fundingSource: id,
      counts: z.enum(['adult-social-care']).describe('Which schemes count towards it.'),
      required: amountSchema,
      planned: amountSchema,
    })
    .readonly(),
);

/** A year end is of the whole year, and only of a quarter is it to be said what its spend covers. */
const coversItsPeriod = (
  { kind, period, spendCovers }: Pick<FundStatement, 'kind' | 'period' | 'spendCovers'>,
  context: z.RefinementCtx,
): void => {
  const parsed = parsePeriod(period);
  if (!parsed.ok) return;
  const { kind: span, first, last } = parsed.value;
  if (kind === 'year-end' && !(first.endsWith('-04-01') && last.endsWith('-03-31'))) {
    const message = `a year-end statement is of its whole year, such as FY2025-26, and ${period} is not`;
    context.addIssue({ code: 'custom', path: ['period'], message });
  }
  if (spendCovers !== undefined && span !== 'quarter') {
    const message = `spendCovers is for a quarter: ${period} says itself what the spend covers; leave it out`;
    context.addIssue({ code: 'custom', path: ['spendCovers'], message });
  }
};

export const fundStatementSchema: z.ZodType<FundStatement> = z.lazy(() =>
  z
    .strictObject({
      id,
      fund: id,
      return: id.describe('The return that it is part of.'),
      kind: z.enum(['plan', 'in-year', 'year-end']),
      period: periodOfKind('financial-year', 'year-to-date', 'quarter').describe(
        'What the spend covers: FY2025-26, or FY2025-26-YTD-2025-12 within the year. For a quarter, spendCovers says it.',
      ),
      spendCovers: z
        .enum(['year-to-date', 'quarter'])
        .optional()
        .describe(
          'For a quarter: whether the form prints the spend of the year up to its end, or of the quarter alone. Without it the spend is not compared with a profile.',
        ),
      lines: distinct(fundingLineSchema, 'lines', ({ fundingSource }) => fundingSource),
      printed: printedTotalsSchema,
      minimums: distinct(minimumSpendSchema, 'minimums', (minimum) => minimum.id).default([]),
      narrativeGiven: z
        .boolean()
        .nullish()
        .transform((given) => given ?? null)
        .describe('Whether the box for changes above 5 percent is filled; left out where the form has none.'),
    })
    .superRefine(coversItsPeriod)
    .readonly(),
);

const schemeSchema: z.ZodType<Scheme> = z.lazy(() =>
  z
    .strictObject({
      number: z.number().int().positive(),
      category: id.describe('As the plan prints it.'),
      description: id,
      fundingSource: id,
      adultSocialCare: z.boolean(),
      body: id
        .nullish()
        .transform((body) => body ?? null)
        .describe('The body that spends its share of a divided source, where the line is that share.'),
      expenditure: amountSchema,
    })
    .readonly(),
);

export const schemeScheduleSchema: z.ZodType<SchemeSchedule> = z.lazy(() =>
  z
    .strictObject({
      id,
      fund: id,
      statement: id.describe('The statement whose totals the lines should reach.'),
      schemes: z.array(schemeSchema).readonly(),
    })
    .readonly(),
);
