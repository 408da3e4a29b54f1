import * as z from 'zod';

/** A place by its ONS code, or by a `local:` id where none exists. */
export interface Place {
  readonly id: string;
  readonly name: string;
  /** The name by which rules compare with it: `england`. */
  readonly alias?: string | undefined;
  /** The places that make it up, all of them and each once. A rate of the whole lies among theirs. */
  readonly parts?: readonly PlacePart[] | undefined;
  readonly note?: string | undefined;
}

export interface PlacePart {
  readonly place: string;
  /** How many of the people counted can plausibly be of this part, in percent: what is outside is doubted. */
  readonly share?: { readonly from: number; readonly to: number } | undefined;
}

const percent = z.number().min(0).max(100);

const placePartSchema: z.ZodType<PlacePart> = z.lazy(() =>
  z
    .strictObject({
      place: z.string().min(1),
      share: z
        .strictObject({ from: percent, to: percent })
        .readonly()
        .refine(({ from, to }) => from <= to, 'the least share is more than the most')
        .optional()
        .describe('How many of the people counted can plausibly be of this part, in percent.'),
    })
    .readonly(),
);

const canMakeAWhole = (parts: readonly PlacePart[]): boolean => {
  const total = (of: (part: PlacePart) => number): number => parts.reduce((sum, part) => sum + of(part), 0);
  return total(({ share }) => share?.from ?? 0) <= 100 && total(({ share }) => share?.to ?? 100) >= 100;
};

export const placeSchema: z.ZodType<Place> = z.lazy(() =>
  z
    .strictObject({
      id: z
        .string()
        .regex(
          /^([EWSNJKL]\d{8}|local:[a-z0-9-]+)$/,
          'an ONS code such as E10000018, or local: and a short name',
        )
        .describe('An ONS code such as E10000018, or local:llr.'),
      name: z.string().min(1),
      alias: z
        .string()
        .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        .optional()
        .describe('The name by which rules compare with it, such as england.'),
      parts: z
        .array(placePartSchema)
        .min(2)
        .readonly()
        .refine(canMakeAWhole, 'with these shares the parts cannot make up 100%')
        .optional()
        .describe('The places that make it up. A share or rate of the whole lies among theirs.'),
      note: z.string().optional(),
    })
    .readonly(),
);
