import type { Html } from '../markup/html.ts';
import type { Chart } from '../model/chart.ts';
import type { ChartWords } from '../words/page-words.ts';
import { drawChart } from './draw-chart.ts';
import { drawCommitmentChain } from './draw-commitment-chain.ts';
import { drawEscalationTimeline } from './draw-escalation-timeline.ts';
import { drawGovernanceCalendar } from './draw-governance-calendar.ts';
import { drawRankStrip } from './draw-rank-strip.ts';
import { drawRunningBalance } from './draw-running-balance.ts';
import { drawSmallMultiples } from './draw-small-multiples.ts';
import { drawStatusMatrix } from './draw-status-matrix.ts';
import { drawXmrChart } from './draw-xmr-chart.ts';

/** Any chart as SVG, named by one element and described by another; nothing where it has nothing to draw. */
export const draw = (chart: Chart, labelledBy: string, describedBy: string, words: ChartWords): Html => {
  switch (chart.kind) {
    case 'xmr':
      return drawXmrChart(chart, labelledBy, describedBy, words);
    case 'escalation-timeline':
      return drawEscalationTimeline(chart, labelledBy, describedBy);
    case 'running-balance':
      return drawRunningBalance(chart, labelledBy, describedBy);
    case 'governance-calendar':
      return drawGovernanceCalendar(chart, labelledBy, describedBy);
    case 'rank-strip':
      return drawRankStrip(chart, labelledBy, describedBy, words);
    case 'small-multiples':
      return drawSmallMultiples(chart, labelledBy, describedBy, words);
    case 'status-matrix':
      return drawStatusMatrix(chart, labelledBy, describedBy);
    case 'commitment-chain':
      return drawCommitmentChain(chart, labelledBy, describedBy);
    default:
      return drawChart(chart, labelledBy, describedBy, words);
  }
};
