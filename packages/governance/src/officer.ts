import * as z from 'zod';

/** Who holds a role today, and how to reach them. It is given when a paper is made, and belongs to no record. */
export interface Officer {
  readonly name: string;
  readonly title?: string | undefined;
  readonly telephone?: string | undefined;
  readonly email?: string | undefined;
}

/** Officers by the id of their role. */
export type Officers = Readonly<Record<string, Officer>>;

const text = z.string().trim().min(1).max(200);

/** Refuses an unknown key, an empty text, a telephone number with letters and what is not one mailbox. */
export const officersSchema: z.ZodType<Officers> = z.lazy(() =>
  z
    .record(
      z.string().min(1),
      z
        .strictObject({
          name: text,
          title: text.optional(),
          telephone: text
            .regex(
              /^[+0-9][0-9 ()-]*( ?(ext|x)\.? ?[0-9]+)?$/,
              'not a telephone number, such as 0116 496 0000',
            )
            .optional(),
          email: text.regex(/^[^\s<>,;:"()@]+@[^\s<>,;:"()@]+$/, 'not one mailbox').optional(),
        })
        .readonly(),
    )
    .readonly(),
);
