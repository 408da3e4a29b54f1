import * as z from 'zod';

/**
 * A counting method or plan series that a figure may stand on: client-level data or the older return, the plan of the
 * national form or a covering paper's. Each is declared once, so that a slip of one letter cannot make a new one.
 */
export interface Basis {
  readonly id: string;
  /** What a paper calls it: “client-level data”. */
  readonly title: string;
  readonly note?: string | undefined;
}

export const basisSchema: z.ZodType<Basis> = z.lazy(() =>
  z
    .strictObject({
      id: z
        .string()
        .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kebab-case, such as client-level-data')
        .describe('How metrics, targets, figures and claims refer to it: kebab-case.'),
      title: z.string().min(1).describe('What papers call it.'),
      note: z.string().optional(),
    })
    .readonly(),
);
