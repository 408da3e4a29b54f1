import { expect, test } from 'vitest';
import { indicator, measure, sound } from '../chain.fixture.ts';
import { measuresHaveIndicators } from './measures-have-indicators.ts';

test('an indicator shows every measure', () => {
  expect(measuresHaveIndicators(sound)).toEqual([]);
});

test('one that no indicator shows will not be seen', () => {
  const successMeasures = [...sound.successMeasures, measure('m2')];
  expect(measuresHaveIndicators({ ...sound, successMeasures })).toMatchObject([
    { code: 'measure-without-indicator', subject: { plan: 'plan', measure: 'm2' } },
  ]);
});

test('one indicator may show two measures', () => {
  const records = {
    ...sound,
    successMeasures: [measure('m1'), measure('m2')],
    indicators: [indicator('i1', { shows: ['m1', 'm2'] })],
  };
  expect(measuresHaveIndicators(records)).toEqual([]);
});
