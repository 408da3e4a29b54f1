import { parsePeriod, type SeasonMonths, sayCalendarFinding } from '@ragstone/calendar';
import { closest, type Locus } from '@ragstone/rag';
import { namesMetric } from '@ragstone/rules';
import type { Fault, ReferenceKind, Report } from './fault.ts';
import type { ReadRecord } from './read-records.ts';
import { isPeriodKey, kindsReferredTo } from './reference-keys.ts';
import type { Register } from './register.ts';
import { valueAt } from './schema-faults.ts';

/** What a metric's season is: without it no id of a season can be read. */
export type SeasonOf = (metric: string) => SeasonMonths | undefined;

type Visit = (
  key: string,
  value: string,
  path: Locus['path'],
  holder: Readonly<Record<string, unknown>>,
) => void;

/** Every text that stands under a key, also in a list under it. */
const visitTexts = (value: unknown, path: Locus['path'], visit: Visit): void => {
  if (typeof value !== 'object' || value === null) return;
  const holder = value as Readonly<Record<string, unknown>>;
  for (const [key, inner] of Object.entries(holder)) {
    const step = Array.isArray(value) ? Number(key) : key;
    if (typeof inner === 'string') visit(key, inner, [...path, step], holder);
    else if (Array.isArray(inner)) {
      inner.forEach((each, index) => {
        if (typeof each === 'string') visit(key, each, [...path, step, index], holder);
        else visitTexts(each, [...path, step, index], visit);
      });
    } else visitTexts(inner, [...path, step], visit);
  }
};

/** Reports an id that no record has; a record that was refused has had its own fault told. */
export const reportUnknown = (
  register: Register,
  kinds: readonly ReferenceKind[],
  id: string,
  at: Locus,
  report: Report,
): void => {
  if (kinds.some((each) => register.standing(each, id) !== 'unknown')) return;
  const kind = kinds.find((each) => register.suggest(each, id) !== null) ?? kinds[0];
  if (kind === undefined) return;
  const facts = { id, suggestion: register.suggest(kind, id), unread: register.unread(kind) };
  report({ code: `${kind}-unknown`, facts, spot: { at } } as Fault);
};

/** A target names no metric: its baseline may be a season, whose months are those of the metric that it comes to judge. */
const anySeason: SeasonMonths = { from: 9, to: 3 };

/**
 * Checks what a record refers to. Gives whether it can be used: a record whose period cannot be read cannot; a
 * claim about a metric that is not there cannot be checked either. Any other is kept, and says so.
 */
export const checkReferences = (
  { written: { list, at, value } }: ReadRecord,
  register: Register,
  metrics: readonly string[],
  seasonOf: SeasonOf,
  report: Report,
): boolean => {
  let usable = true;
  visitTexts(value, at.path, (key, text, path, holder) => {
    const here: Locus = { ref: at.ref, path };
    const kinds = kindsReferredTo(list, key);
    reportUnknown(register, kinds, text, here, report);
    if (list === 'claims' && kinds.includes('metric') && register.standing('metric', text) !== 'known')
      usable = false;
    const isBaseline = list === 'targets' && path.at(-2) === 'baseline';
    if (isPeriodKey(list, key) && !(isBaseline && text === 'same-period-last-year')) {
      const metric = list === 'metrics' ? valueAt(value, ['id']) : holder.metric;
      const season = typeof metric === 'string' ? seasonOf(metric) : isBaseline ? anySeason : undefined;
      const read = parsePeriod(text, { season });
      if (!read.ok) {
        usable = false;
        const facts = { text, why: sayCalendarFinding(read.finding) };
        report({ code: 'period-unreadable', facts, spot: { at: here } });
      }
    }
    if (list === 'routes' && key === 'metrics' && !metrics.some((metric) => namesMetric(text, metric))) {
      const facts = { pattern: text, suggestion: closest(text, metrics) };
      report({ code: 'pattern-matches-nothing', facts, spot: { at: here } });
    }
  });
  return usable;
};
