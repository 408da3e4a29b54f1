import { known } from '@ragstone/rag';
import { expect, test } from 'vitest';
import { indicator } from '../chain.fixture.ts';
import { indicatorFacts } from './indicator-facts.ts';

test('an indicator says what it shows, by which code and metric, and whether it has figures', () => {
  expect(indicatorFacts(indicator('i1', { code: 'C03a', metric: 'homes.warm' }))).toEqual({
    'success-measure': known(true),
    code: known(true),
    'known-metric': known(true),
    figure: known(false),
  });
});
