import { type PeriodKind, periodKinds } from '@ragstone/calendar';
import { type FigureRole, type FigureStatus, figureRoles, figureStatuses } from '@ragstone/metrics';
import { type Polarity, polaritySchema, type Unit, unitSchema } from '@ragstone/rag';
import * as z from 'zod';

/** What every row says, or the column that says it, with an id here for each text there. */
export type MappedId =
  | { readonly always: string }
  | {
      readonly column: string;
      /** The id that stands for each text. A text that has none is left, and said. */
      readonly ids?: Readonly<Record<string, string>> | undefined;
      /** What is put before the text, in lower case, where there are no ids: `local:`. */
      readonly prefix?: string | undefined;
      /** The column that names it in words. */
      readonly name?: string | undefined;
    };

/** How a plain CSV file is read: which column says what, in which unit, and for which kind of period. */
export interface CsvMapping {
  readonly $schema?: string | undefined;
  readonly note?: string | undefined;
  readonly role?: FigureRole | undefined;
  readonly basis: string;
  readonly metric: MappedId;
  readonly polarity?: Polarity | undefined;
  readonly place: MappedId;
  readonly period:
    | { readonly always: string }
    | {
        readonly column: string;
        readonly kind: PeriodKind;
        readonly given?: 'as-printed' | 'first-day' | 'last-day' | undefined;
      };
  readonly value: {
    readonly column: string;
    readonly unit: Unit;
    readonly thousands?: boolean | undefined;
    readonly percentSign?: boolean | undefined;
    /** Texts that stand for a value that is withheld, and for one that is not there. */
    readonly suppressed?: readonly string[] | undefined;
    readonly missing?: readonly string[] | undefined;
  };
  readonly status?:
    | { readonly always: FigureStatus }
    | { readonly column: string; readonly words: Readonly<Record<string, FigureStatus>> }
    | undefined;
  readonly caveat?: { readonly always: string } | { readonly column: string } | undefined;
  /** Each part of the people: its column, and the texts that mean everybody. An empty cell does only where it is among them. */
  readonly breakdown?:
    | Readonly<
        Record<string, { readonly column: string; readonly everybody?: readonly string[] | undefined }>
      >
    | undefined;
  readonly count?: string | undefined;
  readonly denominator?: string | undefined;
  readonly lower?: string | undefined;
  readonly upper?: string | undefined;
}

const column = z.string().min(1).describe('The name of a column, as the header of the file writes it.');
const always = <T>(value: z.ZodType<T>): z.ZodType<{ readonly always: T }> =>
  z.strictObject({ always: value.describe('What every row says.') }).readonly() as unknown as z.ZodType<{
    readonly always: T;
  }>;
const mappedId: z.ZodType<MappedId> = z.lazy(() =>
  z.union([
    always(z.string().min(1)),
    z
      .strictObject({
        column,
        ids: z
          .record(z.string(), z.string().min(1))
          .optional()
          .describe('The id here for each text there. A text that has none is left, and said.'),
        prefix: z.string().min(1).optional().describe('Put before the text in lower case, such as local:.'),
        name: column.optional(),
      })
      .readonly(),
  ]),
);

export const csvMappingSchema: z.ZodType<CsvMapping> = z
  .lazy(() =>
    z
      .strictObject({
        $schema: z.string().optional().describe('Where an editor finds this schema.'),
        note: z.string().optional(),
        role: z.enum(figureRoles).optional().describe('actual where it is left out.'),
        basis: z.string().min(1).describe('The counting method under which the figures are kept.'),
        metric: mappedId,
        polarity: polaritySchema
          .optional()
          .describe('For a metric that --define writes; none where it is left out.'),
        place: mappedId,
        period: z
          .union([
            always(z.string().min(1)),
            z
              .strictObject({
                column,
                kind: z
                  .enum(periodKinds)
                  .describe('2024/25 may be a financial or an academic year: say which.'),
                given: z
                  .enum(['as-printed', 'first-day', 'last-day'])
                  .optional()
                  .describe('Whether the column holds the period, or its first or last day.'),
              })
              .readonly(),
          ])
          .describe('The period of a row, with the kind that it is.'),
        value: z
          .strictObject({
            column,
            unit: unitSchema,
            thousands: z.boolean().optional().describe('Whether 1,592 stands for 1592.'),
            percentSign: z.boolean().optional().describe('Whether 5% stands for 5.'),
            suppressed: z.array(z.string()).readonly().optional().describe('Texts for a withheld value: *.'),
            missing: z
              .array(z.string())
              .readonly()
              .optional()
              .describe('Texts for a value that is not there.'),
          })
          .readonly(),
        status: z
          .union([
            always(z.enum(figureStatuses)),
            z.strictObject({ column, words: z.record(z.string(), z.enum(figureStatuses)) }).readonly(),
          ])
          .optional(),
        caveat: z.union([always(z.string().min(1)), z.strictObject({ column }).readonly()]).optional(),
        breakdown: z
          .record(
            z.string().min(1),
            z
              .strictObject({
                column,
                everybody: z
                  .array(z.string())
                  .readonly()
                  .optional()
                  .describe(
                    'Texts that mean everybody: Persons. An empty cell does only where "" is one of them.',
                  ),
              })
              .readonly(),
          )
          .optional(),
        count: column.optional(),
        denominator: column.optional(),
        lower: column.optional(),
        upper: column.optional(),
      })
      .readonly(),
  )
  .meta({
    title: 'Ragstone CSV mapping',
    description: 'How `ragstone import csv` reads a plain CSV file. A name ends in mapping.json.',
  });
