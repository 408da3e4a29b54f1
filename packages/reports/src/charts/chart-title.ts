import type { Chart } from '../model/chart.ts';

const kinds: Readonly<Record<Chart['kind'], string>> = {
  'actual-against-plan': ', actual against plan',
  'over-time': ', over time',
  xmr: ', process chart',
  'escalation-timeline': ', period by period',
  'running-balance': ', spent and left',
  'governance-calendar': ', month by month',
};

/** What a chart is of, and which kind of chart it is. */
export const chartTitle = ({ title, kind }: Chart): string => `${title}${kinds[kind]}`;
