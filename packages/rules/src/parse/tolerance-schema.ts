import { type Tolerance, toleranceSchema, unitSchema } from '@ragstone/rag';
import * as z from 'zod';

/** A tolerance about another place's figure, where the percentage is of that figure. */
export const comparatorToleranceSchema: z.ZodType<Tolerance> = z
  .lazy(() =>
    z.union([
      z.strictObject({ points: z.number().nonnegative() }).readonly(),
      z.strictObject({ percentOfComparator: z.number().nonnegative() }).readonly(),
      z.strictObject({ amount: z.number().nonnegative(), unit: unitSchema }).readonly(),
    ]),
  )
  .meta({
    id: 'ComparatorTolerance',
    title: 'Tolerance about a comparator',
    examples: [{ points: 3 }, { percentOfComparator: 3 }],
  });

/** The same where the line itself is beyond: with no width a figure could be better and worse at once. */
export const comparatorWidthSchema: z.ZodType<Tolerance> = z
  .lazy(() =>
    z.union([
      z.strictObject({ points: z.number().positive() }).readonly(),
      z.strictObject({ percentOfComparator: z.number().positive() }).readonly(),
      z.strictObject({ amount: z.number().positive(), unit: unitSchema }).readonly(),
    ]),
  )
  .meta({
    id: 'ComparatorWidth',
    title: 'Tolerance about a comparator, more than none',
    examples: [{ points: 3 }, { percentOfComparator: 3 }],
  });

/** A tolerance of the rating package's, with what an editor shows of it. */
export const writtenToleranceSchema: z.ZodType<Tolerance> = toleranceSchema.meta({
  id: 'Tolerance',
  title: 'Tolerance',
  description:
    'Points of a percentage, a percentage of the target, or an amount in a unit. Never a bare number: it would be one or the other.',
  examples: [{ points: 2 }, { percentOfTarget: 5 }, { amount: 0.05, unit: 'days' }],
});
