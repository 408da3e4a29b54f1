import { type Period, previousPeriod } from '@ragstone/calendar';
import type { Derived, FigureRequest } from '@ragstone/metrics';
import type { Maybe } from '@ragstone/rag';
import { figureBeside } from '../facts/figure-beside.ts';
import type { FigureInQuestion } from '../facts/figure-in-question.ts';

/** A period of a series, known or not. */
export interface SeriesPoint {
  readonly period: Period;
  /** One more than that of the period before. */
  readonly ordinal: number;
  readonly number: Maybe<Derived>;
}

/** Beyond so many periods without a figure a series is taken to begin. */
const longestGap = 36;
const mostPoints = 600;

/**
 * A metric's figures in period order up to the one in question, from the first that is known. A period without a
 * figure keeps its place: no method steps over it unseen.
 */
export const seriesTo = (figure: FigureInQuestion): readonly SeriesPoint[] => {
  const found: { readonly period: Period; readonly number: Maybe<Derived> }[] = [];
  let gap = 0;
  let period = figure.period;
  while (gap < longestGap && found.length < mostPoints) {
    const number = figureBeside(figure, { ...figure.request, period } satisfies FigureRequest);
    found.unshift({ period, number });
    gap = number.known ? 0 : gap + 1;
    period = previousPeriod(period);
  }
  const first = found.findIndex(({ number }) => number.known);
  if (first === -1) return [];
  return found.slice(first).map((point, index) => ({ ...point, ordinal: index + 1 }));
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
