import { periodOf } from '@ragstone/calendar';
import { expect, test } from 'vitest';
import { paceOf } from './pace-of.ts';

const at = (id: string, value: number) => ({ period: periodOf(id), value });

test('76.3 to 81.9 in fifteen months is 0.37 a month, and 95 is 35 months away', () => {
  const pace = paceOf(at('2024-07', 76.3), at('2025-10', 81.9), 95);
  expect(pace?.perMonth).toBeCloseTo(0.3733, 4);
  expect(pace?.monthsToTarget).toBeCloseTo(35.09, 2);
});

test('what moves away from its target, or has none, never reaches it', () => {
  expect(paceOf(at('2024-07', 81.9), at('2025-10', 76.3), 95)?.monthsToTarget).toBeNull();
  expect(paceOf(at('2024-07', 76.3), at('2025-10', 81.9), null)?.monthsToTarget).toBeNull();
  expect(paceOf(at('2024-07', 76.3), at('2025-10', 95), 95)?.monthsToTarget).toBeNull();
});

test('two figures of one month show no pace', () => {
  expect(paceOf(at('2025-10', 76.3), at('2025-10', 81.9), 95)).toBeNull();
});
