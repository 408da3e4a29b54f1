import type { Day } from '@ragstone/calendar';
import * as z from 'zod';

/** What is written may be left out; it is null then, which is unknown, never nothing. */
export const orNull = <T>(schema: z.ZodType<T>): z.ZodType<T | null> =>
  schema.nullish().transform((value) => value ?? null);

export const id: z.ZodType<string> = z.string().min(1);
export const idOrNull: z.ZodType<string | null> = orNull(id);
export const ids: z.ZodType<readonly string[]> = z.array(id).readonly().default([]);
export const day: z.ZodType<Day> = z.iso.date('a day is written YYYY-MM-DD: 2026-05-19');
export const says: z.ZodType<string> = z.string().min(1).describe('In few words.');
export const owners: z.ZodType<readonly string[]> = ids.describe('Roles or bodies, never people.');
