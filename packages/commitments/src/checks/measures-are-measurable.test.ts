import { expect, test } from 'vitest';
import { measure, sound } from '../chain.fixture.ts';
import { measuresAreMeasurable } from './measures-are-measurable.ts';

test('a plain rise or fall can be measured', () => {
  expect(measuresAreMeasurable(sound)).toEqual([]);
});

test('what must be sustained says over how many periods', () => {
  const says = 'Sustained fall in visits';
  expect(measuresAreMeasurable({ ...sound, successMeasures: [measure('m1', { says })] })).toMatchObject([
    { code: 'measure-not-measurable', figures: { word: 'sustained' } },
  ]);
  expect(measuresAreMeasurable({ ...sound, successMeasures: [measure('m1', { says, periods: 3 })] })).toEqual(
    [],
  );
});
