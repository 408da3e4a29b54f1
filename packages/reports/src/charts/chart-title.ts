import type { Chart } from '../model/chart.ts';

const kinds: Readonly<Record<Chart['kind'], string>> = {
  'actual-against-plan': ', actual against plan',
  'over-time': ', over time',
  xmr: ', process chart',
  'escalation-timeline': ', period by period',
  'running-balance': ', spent and left',
  'governance-calendar': ', month by month',
  'rank-strip': ', place by place',
  'small-multiples': ', side by side',
  'status-matrix': ', measure by place',
  'commitment-chain': ', link by link',
};

/** What a chart is of, and which kind of chart it is. */
export const chartTitle = ({ title, kind }: Chart): string => `${title}${kinds[kind]}`;
