import { expect, test } from 'vitest';
import { indicator, sound } from '../chain.fixture.ts';
import { indicatorsHaveMeasures } from './indicators-have-measures.ts';

test('every indicator shows a measure', () => {
  expect(indicatorsHaveMeasures(sound)).toEqual([]);
});

test('one that shows none proves nothing', () => {
  expect(
    indicatorsHaveMeasures({ ...sound, indicators: [indicator('i2', { shows: [], code: 'C10' })] }),
  ).toMatchObject([
    {
      code: 'indicator-without-measure',
      message: 'The indicator “C10, rate of i2” shows no measure of success.',
    },
  ]);
});
