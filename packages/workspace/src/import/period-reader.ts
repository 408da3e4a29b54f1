import {
  addDays,
  financialYearOf,
  monthOf,
  type Period,
  type PeriodKind,
  parseDay,
  parseWrittenPeriod,
  periodOf,
  quarterOf,
  type SeasonMonths,
  sayCalendarFinding,
} from '@ragstone/calendar';
import type { SourcePeriod } from './importer.ts';

/** A period, or why a text is none. */
export type ReadPeriod = FoundPeriod | { readonly why: string };

export interface FoundPeriod {
  readonly period: Period;
  /** How many whole years it covers; null where it covers other than whole years. */
  readonly years: number | null;
}

const yearsIn = ({ first, last }: Period): number | null => {
  const after = addDays(last, 1);
  return after.slice(4) === first.slice(4) ? Number(after.slice(0, 4)) - Number(first.slice(0, 4)) : null;
};

const found = (period: Period): FoundPeriod => ({ period, years: yearsIn(period) });

const aroundDay = (day: string, kind: PeriodKind): Period | null => {
  if (kind === 'day') return periodOf(day);
  if (kind === 'month') return monthOf(day);
  if (kind === 'quarter') return quarterOf(day);
  if (kind === 'financial-year') return financialYearOf(day);
  return kind === 'calendar-year' ? periodOf(day.slice(0, 4)) : null;
};

const byDay = (text: string, kind: PeriodKind, given: 'first-day' | 'last-day'): ReadPeriod => {
  const day = parseDay(text);
  if (!day.ok) return { why: sayCalendarFinding(day.finding) };
  const period = aroundDay(day.value, kind);
  if (period === null)
    return { why: `A ${kind} is not told by one day. Print the period, or declare another kind.` };
  const edge = given === 'first-day' ? period.first : period.last;
  if (edge === day.value) return found(period);
  const word = given === 'first-day' ? 'first' : 'last';
  return { why: `${day.value} is not the ${word} day of ${period.id}: that is ${edge}.` };
};

const mostRemembered = 20_000;

/** Reads the periods of a file. Each text is read once: millions of rows say the same few hundred. */
export const periodReader = (): ((
  source: SourcePeriod,
  kind: PeriodKind,
  season: SeasonMonths | undefined,
) => ReadPeriod) => {
  const known = new Map<string, ReadPeriod>();
  return ({ text, given }, kind, season) => {
    const key = `${kind} ${given} ${season?.from ?? ''} ${season?.to ?? ''} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const written = given === 'as-printed' ? parseWrittenPeriod(text, { kind, season }) : null;
    const read: ReadPeriod =
      given !== 'as-printed'
        ? byDay(text, kind, given)
        : written?.ok
          ? found(written.value)
          : { why: written === null ? '' : sayCalendarFinding(written.finding) };
    if (known.size >= mostRemembered) known.clear();
    known.set(key, read);
    return read;
  };
};

/** What the other columns of a row say of its period that the period itself does not; null where they agree. */
export const disagreement = (
  { years, firstYear }: SourcePeriod,
  { period, years: covered }: FoundPeriod,
): string | null => {
  if (years === null) return null;
  if (covered !== years) return `it covers ${years} ${years === 1 ? 'year' : 'years'}`;
  const isStart = firstYear === null || firstYear === Number(period.first.slice(0, 4));
  return isStart ? null : `it starts in ${firstYear}`;
};
