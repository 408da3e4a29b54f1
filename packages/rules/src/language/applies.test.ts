import { expect, test } from 'vitest';
import { appliesToMetric } from './applies.ts';

test('a name means itself, and with .* what is below it, in the windows named', () => {
  const applies = { metrics: ['bcf.discharge-delay', 'vaccination.flu.*'], windows: ['month'] } as const;
  expect(appliesToMetric(applies, 'bcf.discharge-delay', 'month')).toBe(true);
  expect(appliesToMetric(applies, 'bcf.discharge-delay', 'quarter')).toBe(false);
  expect(appliesToMetric(applies, 'vaccination.flu.over-65', 'month')).toBe(true);
  expect(appliesToMetric(applies, 'vaccination.flu', 'month')).toBe(false);
  expect(appliesToMetric(applies, 'vaccination.flux', 'month')).toBe(false);
  expect(appliesToMetric({ each: 'question' }, 'bcf.discharge-delay', 'month')).toBe(false);
});
