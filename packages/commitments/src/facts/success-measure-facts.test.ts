import { known, unknown } from '@ragstone/rag';
import { expect, test } from 'vitest';
import { measure, sound } from '../chain.fixture.ts';
import { successMeasureFacts } from './success-measure-facts.ts';

test('a measure that an indicator shows, without a target, is met and missed by nothing', () => {
  expect(successMeasureFacts(measure('m1', { periods: 3 }), sound, '2026-04-08')).toEqual({
    indicator: known(true),
    'numeric-target': known(false),
    periods: known(true),
    targetDueOn: unknown('no-date'),
    asOf: known('2026-04-08'),
    figuresMet: unknown('no-target'),
    figuresMissed: unknown('no-target'),
  });
});
