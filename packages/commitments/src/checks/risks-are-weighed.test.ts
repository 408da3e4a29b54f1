import { expect, test } from 'vitest';
import { plan, sound } from '../chain.fixture.ts';
import { risksAreWeighed } from './risks-are-weighed.ts';

const risk = {
  id: 'r',
  says: 'too slow',
  about: [],
  likelihood: null,
  mitigations: ['hurry'],
  owners: ['lead'],
  source: { document: 'paper', line: 1 },
};

test('a risk says how likely it is', () => {
  const risks = [{ ...risk, likelihood: 'Medium' }];
  expect(risksAreWeighed({ ...sound, deliveryPlans: [plan({ risks })] })).toEqual([]);
});

test('one that does not is unweighed, whatever its mitigations', () => {
  const risks = [{ ...risk, likelihood: 'To be determined' }];
  expect(risksAreWeighed({ ...sound, deliveryPlans: [plan({ risks })] })).toHaveLength(1);
  expect(risksAreWeighed({ ...sound, deliveryPlans: [plan({ risks: [risk] })] })).toMatchObject([
    { code: 'no-likelihood', subject: { plan: 'plan', risk: 'r' } },
  ]);
});
