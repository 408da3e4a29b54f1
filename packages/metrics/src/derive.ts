import { splitPeriod } from '@ragstone/calendar';
import { compareNumbers, known, type Maybe, type Reason, reasonsOf, unknown } from '@ragstone/rag';
import { aggregateOf, averageDelayOf, fromFigure, rateOf } from './combine.ts';
import { countedParts } from './counted-parts.ts';
import type { Derived, FigureRequest, WindowPart } from './derived.ts';
import { doubtAbout } from './doubt-about.ts';
import { absenceOf, absenceReason, withOneAbsence } from './expectation.ts';
import { breakdownKey } from './figure.ts';
import type { FigureBook, KnownFigure } from './figure-book.ts';
import type { Derivation, Metric, TargetReading } from './metric.ts';
import { possibleRange } from './possible-range.ts';

/**
 * Step 3 of the journey: the number of a metric for a period, actual or target, by one function. A metric
 * without derivation is read, or added up from its parts; a derived one is worked out from its parents, before or
 * after they are added up as the metric says. What cannot be had is unknown with every reason; a window with a
 * part missing is unknown too, never the mean of what is left. `reading` overrides which target of a derived
 * metric counts, for a check of the printed one against its parts.
 */
export const derive = (request: FigureRequest, book: FigureBook, reading?: TargetReading): Maybe<Derived> => {
  const numbers = remembered.get(book) ?? new Map<string, Maybe<Derived>>();
  remembered.set(book, numbers);
  const { role, metric, place, period, breakdown, basis } = request;
  const key = [role, metric, place, period.id, breakdownKey(breakdown), basis, reading].join('|');
  const number = numbers.get(key) ?? deriveAfresh(request, book, reading);
  numbers.set(key, number);
  return number;
};

/** What a book was asked before: a window asks for its months, and every longer window asks for them again. */
const remembered = new WeakMap<FigureBook, Map<string, Maybe<Derived>>>();

const deriveAfresh = (
  request: FigureRequest,
  book: FigureBook,
  reading: TargetReading | undefined,
): Maybe<Derived> => {
  const metric = book.metric(request.metric);
  const printed = printedNumber(request, metric, book);
  const { derivation } = metric;
  if (derivation === undefined) {
    const parts = aggregated(request, metric, book, reading);
    const fromParts = parts && unlessImpossible(parts, metric);
    if (printed === null) return fromParts ?? absent(request, metric, book);
    return fromParts?.known === true ? agreed(printed, fromParts.value) : printed;
  }
  const derived = unlessImpossible(derivedNumber(request, metric, derivation, book, reading), metric);
  const isNative = partsOf(request, metric) === null || metric.aggregation.order === 'aggregate-then-derive';
  if (request.role === 'target' && (reading ?? derivation.targets) === 'printed' && isNative) {
    if (printed === null) return partsOf(request, metric) === null ? unknown('no-target') : derived;
    return printed.known
      ? known({ ...printed.value, beside: derived.known ? derived.value.value : null })
      : printed;
  }
  return derived.known ? known(withPrinted(derived.value, printed)) : derived;
};

/**
 * A window that is printed and whose parts are all there too. They are one number as far as their digits allow; where
 * they are not, neither is used. A window withheld while its parts are published is what its parts come to.
 */
const agreed = (printed: Maybe<Derived>, fromParts: Derived): Maybe<Derived> => {
  if (!printed.known) return printed.reasons.includes('figures-conflict') ? printed : known(fromParts);
  const { interval } = printed.value;
  const apart =
    compareNumbers(fromParts.interval.high, interval.low) < 0 ||
    compareNumbers(interval.high, fromParts.interval.low) < 0;
  return apart ? unknown('figures-conflict') : printed;
};

/** The parts of a window in the metric's own frequency, each known or not; null where the period is no longer window. */
export const windowParts = (
  request: FigureRequest,
  book: FigureBook,
  reading?: TargetReading,
): readonly WindowPart[] | null =>
  partsOf(request, book.metric(request.metric))?.map((period) => ({
    period,
    number: derive({ ...request, period }, book, reading),
  })) ?? null;

/** Parts that are all known, as one number; the request names the span that they make. */
export const aggregateParts = (
  request: FigureRequest,
  parts: readonly Derived[],
  metric: Metric,
): Derived | null =>
  metric.aggregation.method === 'none' || parts.length === 0
    ? null
    : aggregateOf(request, parts, metric.aggregation.method);

/**
 * Every basis but the one asked for on which something is known of the span: a figure of the metric or of what it is
 * derived from, for the span itself or for a part of it.
 */
export const otherBases = (request: FigureRequest, book: FigureBook): readonly string[] => {
  const metric = book.metric(request.metric);
  const spans = [request.period, ...(partsOf(request, metric) ?? [])];
  const metrics = [metric.id, ...(metric.derivation === undefined ? [] : countedParts(metric.derivation))];
  const bases = metrics.flatMap((id) =>
    spans.flatMap((period) => book.knownAt({ ...request, metric: id, period }).map((entry) => entry.basis)),
  );
  return [...new Set(bases)].filter((basis) => basis !== request.basis).sort();
};

/**
 * The number with another basis put in wherever it has one: the whole span on it, or a window of which some parts are
 * counted so and the others as they stand. Unknown where not even both together fill the span.
 */
export const deriveWith = (basis: string, request: FigureRequest, book: FigureBook): Maybe<Derived> => {
  const metric = book.metric(request.metric);
  const whole = derive({ ...request, basis }, book);
  const parts = partsOf(request, metric);
  if (whole.known || parts === null) return whole;
  const mixed = parts.map((period) => {
    const other = derive({ ...request, period, basis }, book);
    return other.known ? other : derive({ ...request, period }, book);
  });
  const values = mixed.flatMap((part) => (part.known ? [part.value] : []));
  const counted = parts.some((period) => derive({ ...request, period, basis }, book).known);
  if (!counted || values.length < mixed.length) return whole;
  const total = aggregateParts({ ...request, basis }, values, metric);
  return total === null ? whole : known(total);
};

const partsOf = (request: FigureRequest, metric: Metric): ReturnType<typeof splitPeriod> => {
  if (request.period.kind === metric.frequency || metric.aggregation.method === 'none') return null;
  const parts = splitPeriod(request.period, metric.frequency);
  return parts === null || parts.length < 2 ? null : parts;
};

const printedNumber = (request: FigureRequest, metric: Metric, book: FigureBook): Maybe<Derived> | null => {
  const entry = book.knownAt(request).find((each) => each.basis === request.basis);
  return entry === undefined ? null : readEntry(request, metric, book, entry);
};

const readEntry = (
  request: FigureRequest,
  metric: Metric,
  book: FigureBook,
  entry: KnownFigure,
): Maybe<Derived> => {
  const { figure } = entry;
  const doubt = doubtAbout(entry);
  if (doubt !== null) return unknown(doubt);
  if (figure.value === null)
    return figure.status === 'suppressed' ? unknown('suppressed') : absent(request, metric, book);
  return known(
    fromFigure(request, figure, figure.value, metric.unit === 'count' || metric.unit === 'pounds'),
  );
};

const derivedNumber = (
  request: FigureRequest,
  metric: Metric,
  derivation: Derivation,
  book: FigureBook,
  reading: TargetReading | undefined,
): Maybe<Derived> => {
  if (metric.aggregation.order === 'derive-then-aggregate') {
    const window = aggregated(request, metric, book, reading);
    if (window !== null) return window;
  }
  if (derivation.kind === 'rate') {
    const numerator = derive({ ...request, metric: derivation.numerator }, book, reading);
    const populationBasis = book.metric(derivation.population).standingBasis;
    const population = derive(
      { ...request, role: 'actual', metric: derivation.population, basis: populationBasis },
      book,
    );
    if (!numerator.known || !population.known) return unknownFor(numerator, population);
    if (population.value.value === 0) return unknown('no-data');
    return known({
      ...rateOf(request, numerator.value, population.value, derivation.per),
      coverage: numerator.value.coverage,
    });
  }
  const shareOnTime = derive({ ...request, metric: derivation.shareOnTime }, book, reading);
  const daysWhenLate = derive({ ...request, metric: derivation.daysWhenLate }, book, reading);
  if (!shareOnTime.known || !daysWhenLate.known) return unknownFor(shareOnTime, daysWhenLate);
  return known({
    ...averageDelayOf(request, shareOnTime.value, daysWhenLate.value),
    coverage: shareOnTime.value.coverage,
  });
};

/** More people on time than there were is no share above 100%: the figures that give it contradict each other. */
const unlessImpossible = (number: Maybe<Derived>, metric: Metric): Maybe<Derived> => {
  if (!number.known) return number;
  const { from, to } = possibleRange(metric);
  const { value } = number.value;
  const isPossible =
    (from === null || compareNumbers(value, from) >= 0) && (to === null || compareNumbers(value, to) <= 0);
  return isPossible ? number : unknown('figures-conflict');
};

/** The window from its parts; null where the period is not a longer window of the metric. */
const aggregated = (
  request: FigureRequest,
  metric: Metric,
  book: FigureBook,
  reading: TargetReading | undefined,
): Maybe<Derived> | null => {
  const { method } = metric.aggregation;
  const parts = windowParts(request, book, reading);
  if (parts === null || method === 'none') return null;
  const needed = method === 'latest' ? parts.slice(-1) : parts;
  const present = needed.flatMap((part) => (part.number.known ? [part.number.value] : []));
  if (present.length === needed.length) return known(aggregateOf(request, present, method));
  const lacking = reasonsOf(...needed.map((part) => part.number));
  if (present.length === 0) return unknown(...asReasons(lacking));
  return lacking.every((reason) => reason === 'not-yet-due')
    ? unknown('in-progress')
    : unknown(...asReasons(['partial-window', ...lacking]));
};

const absent = (request: FigureRequest, metric: Metric, book: FigureBook): Maybe<never> =>
  unknown(
    request.role === 'target' ? 'no-target' : absenceReason[absenceOf(metric, request.period, book.asOf)],
  );

const unknownFor = (...parents: readonly Maybe<Derived>[]): Maybe<never> =>
  unknown(...asReasons(reasonsOf(...parents)));

const asReasons = (reasons: readonly Reason[]): readonly [Reason, ...Reason[]] => {
  const [first, ...rest] = withOneAbsence(reasons);
  if (first === undefined) throw new Error('unknown without a reason');
  return [first, ...rest];
};

const withPrinted = (derived: Derived, printed: Maybe<Derived> | null): Derived => {
  if (printed === null || !printed.known) return derived;
  const [figure] = printed.value.figures;
  return {
    ...derived,
    published: { value: printed.value.value, decimals: figure?.decimals ?? 0 },
    beside: derived.role === 'target' ? printed.value.value : null,
  };
};
