import { expect, test } from 'vitest';
import { boards, duty, paper } from '../boards.fixture.ts';
import type { Duty } from '../duty.ts';
import { dutiesAreMetInTime } from './duties-are-met-in-time.ts';

const checked = (on: readonly string[], more: Partial<Duty> = {}) =>
  dutiesAreMetInTime(
    boards({
      duties: [duty({ frequency: 'once', due: '2025-11-05', ...more })],
      papers: on.map((day) => paper(day)),
      asOf: '2026-06-15',
    }),
  );

test('what came by its day, or has not come, is not told here', () => {
  expect(checked(['2025-11-05'])).toEqual([]);
  expect(checked([])).toEqual([]);
});

test('what came a day later is met, and told as late', () => {
  expect(checked(['2025-11-06', '2025-12-04'])).toMatchObject([
    {
      code: 'duty-met-late',
      severity: 'warning',
      figures: { due: '2025-11-05', on: '2025-11-06', days: 1 },
      at: { path: ['due'] },
    },
  ]);
});

test('what is owed regularly is late only while it is', () => {
  expect(checked(['2026-06-01'], { frequency: 'quarterly', due: null })).toEqual([]);
});
