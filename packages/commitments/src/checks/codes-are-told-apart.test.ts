import { expect, test } from 'vitest';
import { indicator, sound } from '../chain.fixture.ts';
import { codesAreToldApart } from './codes-are-told-apart.ts';

test('an indicator that is printed twice keeps its code', () => {
  const says = 'carers with enough contact';
  const indicators = [indicator('i1', { code: 'B18b', says }), indicator('i2', { code: 'B18b', says })];
  expect(codesAreToldApart({ ...sound, indicators })).toEqual([]);
});

test('two indicators under one code are told from each other', () => {
  const indicators = [
    indicator('i1', { code: 'B02a', says: 'good development at 2' }),
    indicator('i2', { code: 'B02a', says: 'good development with free meals' }),
    indicator('i3', { code: 'B02a', plan: 'another' }),
  ];
  expect(codesAreToldApart({ ...sound, indicators })).toMatchObject([
    {
      code: 'code-reused',
      subject: { indicator: 'i1' },
      figures: { others: 'good development with free meals' },
    },
    { code: 'code-reused', subject: { indicator: 'i2' } },
  ]);
});

test('what has no code shares none', () => {
  expect(codesAreToldApart({ ...sound, indicators: [indicator('i1'), indicator('i2')] })).toEqual([]);
});
