import { breakdownKey, type Figure, type FigureBook } from '@ragstone/metrics';
import { compareText } from '@ragstone/rag';

/**
 * The figures known of each role, metric, place, breakdown and basis, each for one period of the metric's own
 * frequency, as last known. What is withheld, or printed under another unit, is in none.
 */
export const figureSeries = (book: FigureBook): readonly (readonly Figure[])[] => {
  const series = new Map<string, Figure[]>();
  for (const { figure } of book.all) {
    if (figure.value === null || figure.labelled !== null) continue;
    if (figure.period.kind !== book.metric(figure.metric).frequency) continue;
    const { role, metric, place, breakdown, basis } = figure;
    const key = [role, metric, place, breakdownKey(breakdown), basis].join('|');
    const figures = series.get(key) ?? [];
    figures.push(figure);
    series.set(key, figures);
  }
  return [...series.keys()].sort(compareText).flatMap((key) => [series.get(key) ?? []]);
};
