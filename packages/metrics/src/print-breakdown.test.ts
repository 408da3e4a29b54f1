import { expect, test } from 'vitest';
import { printBreakdown } from './print-breakdown.ts';

test('ids become words, and ages ages', () => {
  expect(printBreakdown({ onset: 'community-onset', sex: 'female' })).toEqual(['community onset', 'female']);
  expect(printBreakdown({ age: '05-09' })).toEqual(['aged 5 to 9']);
  expect(printBreakdown({ age: '80+' })).toEqual(['aged 80 and over']);
  expect(printBreakdown({ decile: '1-2' })).toEqual(['decile 1 to 2']);
  expect(printBreakdown({ age: '00-04' })).toEqual(['aged 0 to 4']);
  expect(printBreakdown(null)).toEqual([]);
});
