import type { Reason } from '@ragstone/rag';
import { expect, test } from 'vitest';
import { sayAbsences } from './say-absences.ts';

const absent = (period: string, ...reasons: readonly Reason[]) => ({ period, reasons });

test('periods of one reason are said together, each once', () => {
  expect(
    sayAbsences([
      absent('2025-12', 'no-data'),
      absent('2026-01', 'late'),
      absent('2026-02', 'no-target', 'late'),
      absent('2026-03', 'late'),
    ]),
  ).toBe('December 2025: the figure is long overdue; January to March 2026: the figure is overdue');
});
