import { isDay, type Period, type PeriodKind, parseDeadline, weekdayOf } from '@ragstone/calendar';
import { readPeriod } from '../read-period.ts';
import type { Words } from '../words.ts';

/** Each with its form after `i` and `hyd at`, which soften what follows, and the short one of an axis. */
const months = [
  ['Ionawr', 'Ionawr', 'Ion'],
  ['Chwefror', 'Chwefror', 'Chwef'],
  ['Mawrth', 'Fawrth', 'Maw'],
  ['Ebrill', 'Ebrill', 'Ebr'],
  ['Mai', 'Fai', 'Mai'],
  ['Mehefin', 'Fehefin', 'Meh'],
  ['Gorffennaf', 'Orffennaf', 'Gorff'],
  ['Awst', 'Awst', 'Awst'],
  ['Medi', 'Fedi', 'Medi'],
  ['Hydref', 'Hydref', 'Hyd'],
  ['Tachwedd', 'Dachwedd', 'Tach'],
  ['Rhagfyr', 'Ragfyr', 'Rhag'],
] as const;

/** After `ar`, which softens `dydd`. */
const weekdays = ['Llun', 'Mawrth', 'Mercher', 'Iau', 'Gwener', 'Sadwrn', 'Sul'] as const;

const monthOf = (day: string) => months[Number(day.slice(5, 7)) - 1] ?? months[0];

const year = (day: string): string => day.slice(0, 4);

const day = (of: string): string => (isDay(of) ? `${Number(of.slice(8))} ${monthOf(of)[0]} ${year(of)}` : of);

/** Whole months: `Tachwedd 2025`, `Hydref i Dachwedd 2025`, `Tachwedd 2025 i Ionawr 2026`. */
const span = ({ first, last }: Period): string => {
  const [from] = monthOf(first);
  const [only, until] = monthOf(last);
  if (first.slice(0, 7) === last.slice(0, 7)) return `${only} ${year(last)}`;
  const start = year(first) === year(last) ? from : `${from} ${year(first)}`;
  return `${start} i ${until} ${year(last)}`;
};

/** `2025-26` in `FY2025-26-Q3`. */
const yearsIn = (id: string): string => /\d{4}-\d\d/.exec(id)?.[0] ?? id;

const printers: Readonly<Record<PeriodKind, (period: Period) => string>> = {
  day: ({ first }) => day(first),
  week: ({ first }) => `yr wythnos sy’n dechrau ${day(first)}`,
  month: span,
  months: span,
  quarter: (period) => `chwarter ${period.id.slice(-1)} ${yearsIn(period.id)} (${span(period)})`,
  'calendar-year': ({ id }) => id,
  'financial-year': ({ id }) => yearsIn(id),
  'year-to-date': span,
  'rolling-twelve-months': ({ last }) => `12 mis hyd at ${monthOf(last)[1]} ${year(last)}`,
  'academic-year': ({ id }) => `blwyddyn academaidd ${yearsIn(id)}`,
  season: ({ id }) => `tymor ${yearsIn(id)}`,
  'pooled-calendar-years': ({ first, last }) => `${year(first)} i ${year(last)}`,
  'pooled-financial-years': ({ id }) => id.split('--').map(yearsIn).join(' i '),
};

const period = (id: string): string => {
  const read = readPeriod(id);
  return read === null ? id : printers[read.kind](read);
};

const deadline = (of: string): string => {
  const read = parseDeadline(of);
  if (!read.ok) return day(of);
  const { time, day: on } = read.value;
  const weekday = `${weekdays[weekdayOf(on) - 1]} ${day(on)}`;
  if (time === '00:00') return `hanner nos ar ddechrau dydd ${weekday}`;
  return `${time === '12:00' ? 'hanner dydd' : time} ar ddydd ${weekday}`;
};

const ofYears: ReadonlySet<PeriodKind> = new Set<PeriodKind>([
  'financial-year',
  'academic-year',
  'season',
  'pooled-calendar-years',
  'pooled-financial-years',
]);

const short = (id: string): string => {
  const read = readPeriod(id);
  if (read === null) return id;
  if (read.kind === 'quarter') return `Ch${read.id.slice(-1)}`;
  if (read.kind === 'calendar-year') return read.id;
  return ofYears.has(read.kind)
    ? `${read.first.slice(2, 4)}-${read.last.slice(2, 4)}`
    : monthOf(read.last)[2];
};

/** Days and periods. Names of months stand here and not in `Intl`, so that every release of Node prints the same. */
export const days: Words['days'] = {
  day,
  deadline,
  period,
  periods: (ids) => ids.map(period).join(', '),
  short,
};
