import { type Day, type Parsed, type Period, parseDay, parsePeriod, spanKey } from '@ragstone/calendar';
import { type Breakdown, breakdownKey, type Metric } from '@ragstone/metrics';
import { type ExpectedSpan, expectedSpan } from './metric-limits.ts';
import type { ReadLists, Register } from './register.ts';

/** A metric with what its figures are read by. */
export interface KnownMetric {
  readonly metric: Metric;
  readonly expected: ExpectedSpan;
  readonly periodOf: (id: string) => Parsed<Period>;
}

/** What the cells of figures mean. Each text is read once: half a million rows say the same few thousand things. */
export interface FigureContext {
  readonly metrics: ReadonlyMap<string, KnownMetric>;
  /** The day of publication of each document. */
  readonly published: ReadonlyMap<string, Day>;
  readonly dayOf: (text: string) => Parsed<Day>;
  /** Undefined where the text is no breakdown; the same object for the same one. */
  readonly breakdownOf: (text: string) => Breakdown | undefined;
  /** The basis that a cell means: of an unknown one the likely one, so that its fault takes the right figures with it. */
  readonly basisOf: (text: string) => string;
  readonly spanOf: (period: Period) => string;
  /** One copy of a text that many rows repeat. */
  readonly same: (text: string) => string;
}

const remembering = <K, V>(read: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as V;
    const value = read(key);
    known.set(key, value);
    return value;
  };
};

/** Reads `sex=female;age=65+`; empty for everybody. */
const readBreakdown = (text: string): Breakdown | undefined => {
  if (text === '') return null;
  const parts = text.split(';').map((part) => /^\s*([^=;]+?)\s*=\s*([^=;]+?)\s*$/.exec(part));
  const names = parts.map((part) => part?.[1]);
  if (parts.includes(null) || new Set(names).size < names.length) return undefined;
  return Object.fromEntries(parts.map((part) => [part?.[1] ?? '', part?.[2] ?? '']));
};

const records = <T>(read: readonly { readonly record: T | null }[]): readonly T[] =>
  read.flatMap(({ record }) => (record === null ? [] : [record]));

/** One object for each breakdown, in whatever order its parts are written, so that breakdowns are compared at once. */
const sameBreakdowns = (): ((text: string) => Breakdown | undefined) => {
  const byKey = new Map<string, Breakdown>();
  return remembering((text) => {
    const read = readBreakdown(text);
    if (read === undefined || read === null) return read;
    const key = breakdownKey(read);
    const same = byKey.get(key) ?? read;
    byKey.set(key, same);
    return same;
  });
};

export const figureContext = (lists: ReadLists, register: Register): FigureContext => {
  const withoutSeason = remembering((id: string) => parsePeriod(id));
  const known = (metric: Metric): KnownMetric => {
    const { season } = metric;
    const periodOf =
      season === undefined ? withoutSeason : remembering((id: string) => parsePeriod(id, { season }));
    return { metric, expected: expectedSpan(metric), periodOf };
  };
  return {
    metrics: new Map(records(lists.metrics).map((metric) => [metric.id, known(metric)])),
    published: new Map(records(lists.documents).map(({ id, published }) => [id, published])),
    dayOf: remembering(parseDay),
    breakdownOf: sameBreakdowns(),
    basisOf: remembering((text: string) =>
      register.standing('basis', text) === 'unknown' ? (register.suggest('basis', text) ?? text) : text,
    ),
    spanOf: remembering(spanKey),
    same: remembering((text: string) => text),
  };
};
