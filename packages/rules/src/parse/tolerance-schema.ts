import { type Tolerance, toleranceSchema } from '@ragstone/rag';
import type { z } from 'zod';

/** A tolerance of the rating package's, with what an editor shows of it. */
export const writtenToleranceSchema: z.ZodType<Tolerance> = toleranceSchema.meta({
  id: 'Tolerance',
  title: 'Tolerance',
  description:
    'Points of a percentage, a percentage of the target, or an amount in a unit. Never a bare number: it would be one or the other.',
  examples: [{ points: 2 }, { percentOfTarget: 5 }, { amount: 0.05, unit: 'days' }],
});
