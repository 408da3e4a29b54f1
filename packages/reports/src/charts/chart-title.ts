import type { Chart } from '../model/chart.ts';
import type { ChartWords } from '../words/page-words.ts';

/** What a chart is of, and which kind of chart it is. */
export const chartTitle = ({ title, kind }: Chart, words: ChartWords): string => words.titled(title, kind);
