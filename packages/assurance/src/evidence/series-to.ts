import { type Day, type Period, previousPeriod } from '@ragstone/calendar';
import { countedParts, type Derived, type FigureBook } from '@ragstone/metrics';
import { compareText, type Maybe } from '@ragstone/rag';
import { figureBeside } from '../facts/figure-beside.ts';
import type { FigureInQuestion } from '../facts/figure-in-question.ts';

/** A period of a series, known or not. */
export interface SeriesPoint {
  readonly period: Period;
  /** One more than that of the period before. */
  readonly ordinal: number;
  readonly number: Maybe<Derived>;
}

/**
 * A metric's figures in period order up to the one in question, from the first that is known. A period without a
 * figure keeps its place: no method steps over it unseen.
 */
export const seriesTo = (figure: FigureInQuestion): readonly SeriesPoint[] => {
  const begins = firstDayOf(figure);
  const found: { readonly period: Period; readonly number: Maybe<Derived> }[] = [];
  for (let { period } = figure; begins !== null && period.last >= begins; period = previousPeriod(period)) {
    found.unshift({ period, number: figureBeside(figure, { ...figure.request, period }) });
  }
  const first = found.findIndex(({ number }) => number.known);
  if (first === -1) return [];
  return found.slice(first).map((point, index) => ({ ...point, ordinal: index + 1 }));
};

/** The first day of which anything is known of a metric or of what it is derived from; null where nothing is. */
const firstDayOf = ({ metric: { id, derivation }, knowledge: { book } }: FigureInQuestion): Day | null => {
  const days = firstDays.get(book) ?? firstDaysOf(book);
  firstDays.set(book, days);
  const parts = derivation === undefined ? [] : countedParts(derivation);
  return [id, ...parts].flatMap((each) => days.get(each) ?? []).toSorted(compareText)[0] ?? null;
};

const firstDays = new WeakMap<FigureBook, ReadonlyMap<string, Day>>();

const firstDaysOf = (book: FigureBook): ReadonlyMap<string, Day> => {
  const days = new Map<string, Day>();
  for (const { figure } of book.all) {
    const before = days.get(figure.metric);
    if (before === undefined || figure.period.first < before) days.set(figure.metric, figure.period.first);
  }
  return days;
};

/** How many of its own steps a period of a kind takes in, where it shares them with the next: pooled years. */
export const spanOf = ({ kind, first, last }: Period): number => {
  if (kind === 'rolling-twelve-months') return 12;
  if (kind === 'pooled-calendar-years' || kind === 'pooled-financial-years') {
    return Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + (kind === 'pooled-calendar-years' ? 1 : 0);
  }
  return 1;
};

/** Whether the figures of a metric come one after the other, or each takes in those before. */
export const isCumulative = ({ kind }: Period): boolean => kind === 'year-to-date';
