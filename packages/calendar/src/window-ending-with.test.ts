import { expect, test } from 'vitest';
import type { PeriodKind } from './period.ts';
import { periodOf } from './period-of.ts';
import { windowEndingWith } from './window-ending-with.ts';

test.each<[string, PeriodKind, string | undefined]>([
  ['2025-11', 'year-to-date', 'FY2025-26-YTD-2025-11'],
  ['2025-11', 'rolling-twelve-months', 'R12-2025-11'],
  ['2025-11', 'quarter', undefined],
  ['2025-12', 'quarter', 'FY2025-26-Q3'],
  ['FY2025-26-Q3', 'month', '2025-12'],
  ['2026-03', 'financial-year', 'FY2025-26'],
  ['2026-03', 'month', '2026-03'],
  ['2025-11-30', 'year-to-date', undefined],
  ['2026-02', 'season', 'S2025-26'],
  ['2026-01', 'season', undefined],
])('%s ends a %s: %s', (id, kind, ending) => {
  expect(windowEndingWith(periodOf(id), kind, { season: { from: 9, to: 2 } })?.id).toBe(ending);
});
