import { printPeriod } from '@ragstone/calendar';
import type { Figure, Metric } from '@ragstone/metrics';
import { type Finding, printQuantity } from '@ragstone/rag';
import type { Knowledge } from '../knowledge.ts';
import { type FigureFindingCode, figureFinding } from './figure-finding.ts';
import { figureSeries } from './figure-series.ts';

/** With fewer others there is no saying what is usual. */
const fewestOthers = 5;
/** How many times beyond the nearest of the others a value must be; also beyond the ratio that they span themselves. */
const timesBeyond = 5;
/** How far outside the others a value may still count as one of them, once its point is moved. */
const leeway = 1.5;
/** Counts all below this jump by chance. */
const smallCount = 30;
const slips = [100, 10, 0.1, 0.01, 0.001, 1000];

/**
 * A figure that cannot well be one of its series: a share typed as a fraction (0.842 among 81 to 86) or a number
 * whose point or last digit slipped (233 among 1,850 to 2,600).
 *
 * It is held against the other figures of its role, metric, place, breakdown and basis, each for one period of the
 * metric's own frequency, as last known. It is told where either
 * - the metric is a percentage, the value is at most 1 and every other is more than 20; or
 * - it is more than five times beyond the nearest other, and further beyond than the others are from each other, and
 *   moving its point by one to three places would bring it among them, with half as much again on either side.
 *
 * It is silent with fewer than five others, where a value is zero or negative (but for the first kind), among counts
 * below 30, and where two figures have the same slip: they vouch for each other. A true fall or rise by some power of
 * ten is told too, so it is a warning, and the figure is still used.
 */
export const implausibleValue = ({ book }: Knowledge): readonly Finding<FigureFindingCode>[] =>
  figureSeries(book).flatMap((figures) => (figures.length <= fewestOthers ? [] : outsiders(figures, book)));

const outsiders = (
  figures: readonly Figure[],
  book: Knowledge['book'],
): readonly Finding<FigureFindingCode>[] => {
  const ordered = figures.map((figure) => figure.value ?? 0).sort((a, b) => a - b);
  return figures.flatMap((figure) => {
    const value = figure.value ?? 0;
    const least = ordered[ordered[0] === value ? 1 : 0] ?? value;
    const most = ordered.at(ordered.at(-1) === value ? -2 : -1) ?? value;
    const metric = book.metric(figure.metric);
    const meant = perhapsMeant(metric, value, least, most);
    return meant === null ? [] : [finding(figure, metric, least, most, meant)];
  });
};

/** What a value was perhaps meant to be: null where it may well be right. */
const perhapsMeant = ({ unit }: Metric, value: number, least: number, most: number): number | null => {
  if (unit === 'percent' && value <= 1 && least > 20) return value * 100;
  if (value <= 0 || least <= 0 || (unit === 'count' && Math.max(value, most) < smallCount)) return null;
  const beyond = Math.max(least / value, value / most);
  if (beyond <= Math.max(timesBeyond, most / least)) return null;
  return (
    slips.map((slip) => value * slip).find((moved) => least / leeway <= moved && moved <= most * leeway) ??
    null
  );
};

const finding = (
  figure: Figure,
  metric: Metric,
  least: number,
  most: number,
  meant: number,
): Finding<FigureFindingCode> => {
  const value = figure.value ?? 0;
  const print = (each: number): string => printQuantity(each, metric.unit, metric.decimals);
  const ask = metric.unit === 'percent' && value <= 1 ? 'Is it a fraction' : 'Has its point slipped';
  return figureFinding(
    figure,
    'value-implausible',
    'warning',
    `${metric.title}, ${figure.role} for ${printPeriod(figure.period)}: ${printQuantity(value, metric.unit, figure.decimals)} is far from the others of its series, ${print(least)} to ${print(most)}. ${ask}, and ${print(meant)} is meant? It is used as it stands; correct it, or leave it where it is right.`,
    { value, least, most },
  );
};
