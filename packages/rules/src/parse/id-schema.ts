import * as z from 'zod';

/** Kebab-case; a return's or document's id may start with a digit. */
export const idPattern: RegExp = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const idSchema = (description: string): z.ZodString =>
  z.string().max(200).regex(idPattern).describe(description);
