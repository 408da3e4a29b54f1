import { type Polarity, polarityWords, type Unit, unitWords } from '@ragstone/rag';

/** What a number is of, and which way is better. */
export const units = {
  /** Beside the name of a metric: `Per 100,000`; nothing of a plain number. */
  of: (unit: Unit): string => unitWords[unit],
  /** Over the axis of a chart. */
  onAxis: (unit: Unit): string => (unit === 'percent' ? '%' : unitWords[unit]),
  better: (polarity: Polarity): string => polarityWords(polarity),
};
