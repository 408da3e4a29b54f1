import { expect, test } from 'vitest';
import { toleranceWidth } from './tolerance.ts';

test('5 points and 5 percent of a target of 87.5 percent are two widths', () => {
  expect(toleranceWidth({ points: 5 }, 87.5, 'percent')).toBe(5);
  expect(toleranceWidth({ percentOfTarget: 5 }, 87.5, 'percent')).toBe(4.375);
});

test('points do not fit days, and an amount only its own unit', () => {
  expect(toleranceWidth({ points: 2 }, 0.4, 'days')).toMatchObject({ code: 'tolerance-misfit' });
  expect(toleranceWidth({ amount: 0.05, unit: 'days' }, 0.4, 'days')).toBe(0.05);
  expect(toleranceWidth({ amount: 0.05, unit: 'days' }, 0.4, 'percent')).toMatchObject({
    code: 'tolerance-misfit',
  });
});
