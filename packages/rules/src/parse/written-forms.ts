import { idPattern } from './id-schema.ts';

/**
 * What somebody meant who wrote a number, id, day or month as a word processor or spreadsheet would. These only
 * make suggestions: nothing is read this way.
 */

/** `5%`, `1,592`, `£2.5`, `–3` with a dash, ` 7 `: the number; null where the text is none. */
export const numberMeant = (text: string): number | null => {
  const bare = text
    .trim()
    .replace(/^[–—−]/u, '-')
    .replace(/[£%\s]/gu, '');
  if (!/^-?\d[\d,]*(\.\d+)?$/.test(bare)) return null;
  const number = Number(bare.replaceAll(',', ''));
  return Number.isFinite(number) ? number : null;
};

/** The id in kebab-case, without the quotes, dashes, capitals and spaces of a word processor. */
export const idMeant = (text: string): string | null => {
  const kebab = text
    .trim()
    .toLowerCase()
    .replace(/[‘’“”'"]/gu, '')
    .replace(/[\s_–—−-]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return idPattern.test(kebab) || /^[a-z0-9.-]+(\.\*)?$/.test(kebab) ? kebab : null;
};

/** `31/03/2026` as `2026-03-31`. Whether there is such a day is not looked at. */
export const dayMeant = (text: string): string | null => {
  const [, day, month, year] = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(text.trim()) ?? [];
  if (day === undefined || month === undefined || Number(month) > 12 || Number(day) > 31) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

/** `04/2025`, `2025/4` and days as `2025-04`. */
export const monthMeant = (text: string): string | null => {
  const day = dayMeant(text) ?? (/^\d{4}-\d\d-\d\d$/.test(text) ? text : null);
  if (day !== null) return day.slice(0, 7);
  const [, year, month] = /^(\d{4})[/. -](\d{1,2})$/.exec(text.trim()) ?? [];
  const [, monthFirst, yearLast] = /^(\d{1,2})[/. -](\d{4})$/.exec(text.trim()) ?? [];
  const number = month ?? monthFirst;
  return number === undefined || Number(number) < 1 || Number(number) > 12
    ? null
    : `${year ?? yearLast}-${number.padStart(2, '0')}`;
};
