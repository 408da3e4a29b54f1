import { periodOf } from '@ragstone/calendar';
import type { Metric } from '@ragstone/metrics';
import { unknown } from '@ragstone/rag';
import { expect, test } from 'vitest';
import { metricsFor } from '../workspace.fixture.ts';
import { processChart } from './process-chart.ts';

const [share] = metricsFor();

test.each([
  ['month', ['2025-04', '2025-05', '2025-06'], true],
  ['rolling-twelve-months', ['R12-2025-04', 'R12-2025-05', 'R12-2025-06'], false],
  ['year-to-date', ['FY2025-26-YTD-2025-04', 'FY2025-26-YTD-2025-05', 'FY2025-26-YTD-2025-06'], false],
] as const)(
  'periods of a %s are points of a process where they share no month',
  (frequency, ids, isCharted) => {
    const spc = { dialect: 'nhsr-plot-the-dots' } as const;
    const metric: Metric = { ...(share as Metric), frequency, statistics: { kind: 'proportion', spc } };
    const figure = { metric, polarity: 'higher', planned: unknown('no-target') } as const;
    const series = ids.map((id, index) => ({
      period: periodOf(id),
      ordinal: index + 1,
      number: unknown('no-data'),
    }));
    const chart = processChart(figure, series);
    expect(chart !== null).toBe(isCharted);
  },
);
