import type { Reading } from './rating.ts';

/**
 * The id of the list of readings that a rating names; null where it names none. What is written like a file,
 * `readings/flu.json`, names the list `flu`: rules open no files.
 */
export const readingsNamed = ({ alternatives }: Pick<Reading, 'alternatives'>): string | null =>
  alternatives
    ?.split('/')
    .at(-1)
    ?.replace(/\.json$/, '') ?? null;
