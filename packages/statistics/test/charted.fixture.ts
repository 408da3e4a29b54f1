import { isRefusal, type SpcChart, type SpcOptions, spcChart } from '../src/index.ts';

/** A chart of values in periods 1, 2, 3, or a thrown refusal: for tests that expect a chart. */
export const charted = (
  values: readonly (number | null)[],
  options: Omit<SpcOptions, 'polarity'> & Partial<Pick<SpcOptions, 'polarity'>>,
): SpcChart => {
  const chart = spcChart(
    values.map((value, index) => ({ ordinal: index + 1, value })),
    { polarity: 'higher', conflictShows: 'concern', ...options },
  );
  if (isRefusal(chart)) throw new Error(chart.code);
  return chart;
};

/** Twenty months about 50 that show nothing. */
export const quiet: readonly number[] = [
  50, 52, 49, 51, 48, 50, 53, 49, 51, 50, 48, 52, 50, 49, 51, 52, 48, 50, 51, 49,
];

export const dialectIds = [
  'nhsr-plot-the-dots',
  'making-data-count-sql',
  'making-data-count-excel',
  'mdcspc',
] as const;
