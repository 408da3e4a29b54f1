import { expect, test } from 'vitest';
import { english } from '../words/english/english.ts';
import { unitAndPolarity } from './unit-and-polarity.ts';

test.each([
  ['per-100000', 'lower', ['Per 100,000; lower is better']],
  ['count', 'higher', ['Higher is better']],
  ['days', undefined, ['Days']],
  ['count', undefined, []],
] as const)('%s, %s better: %j', (unit, polarity, said) => {
  expect(unitAndPolarity(english, unit, polarity)).toEqual(said);
});
