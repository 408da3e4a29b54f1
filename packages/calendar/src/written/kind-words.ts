import type { PeriodKind } from '../period.ts';

/** Words that say which kinds a text may mean, the likeliest first. */
interface KindWords {
  readonly pattern: RegExp;
  readonly kinds: readonly PeriodKind[];
  /** Whether what is left, if a month, is where the period ends. */
  readonly ends: boolean;
}

const yearsOfTwelveMonths: readonly PeriodKind[] = ['financial-year', 'calendar-year', 'academic-year'];

/** The first that a text holds is taken out of it; "year to date" stands before "year to". */
export const kindWords: readonly KindWords[] = [
  { pattern: /\b(?:ytd|year to date)(?: data)?\b/, kinds: ['year-to-date'], ends: true },
  {
    pattern: /\b(?:rolling )?(?:12|twelve)[ -]months?\b|\byear(?= (?:ending|ended|to) )/,
    kinds: ['rolling-twelve-months', ...yearsOfTwelveMonths],
    ends: true,
  },
  { pattern: /\bquarter(?= (?:ending|ended|to) )/, kinds: ['quarter'], ends: true },
  { pattern: /\bmonth(?= (?:ending|ended) )/, kinds: ['month'], ends: true },
  { pattern: /\bfull[ -]year\b/, kinds: [...yearsOfTwelveMonths, 'rolling-twelve-months'], ends: false },
  {
    pattern: /\b(?:financial years?|fy)(?![a-z])/,
    kinds: ['financial-year', 'pooled-financial-years', 'quarter'],
    ends: false,
  },
  { pattern: /\b(?:academic|school) year\b/, kinds: ['academic-year'], ends: false },
  { pattern: /\bcalendar years?\b/, kinds: ['calendar-year', 'pooled-calendar-years'], ends: false },
  { pattern: /\bseason\b/, kinds: ['season'], ends: false },
];
