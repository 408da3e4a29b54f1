import { known, unknown } from '@ragstone/rag';
import { expect, test } from 'vitest';
import { riskFacts } from './risk-facts.ts';

const risk = {
  id: 'r1',
  says: 'no staff',
  about: [],
  likelihood: null,
  mitigations: ['hire'],
  owners: [],
  source: { document: 'paper', line: 1 },
};

test('a risk that nobody weighs has no likelihood, not a low one', () => {
  expect(riskFacts(risk)).toEqual({
    likelihood: unknown('no-status'),
    weighed: known(false),
    owner: known(false),
    mitigation: known(true),
  });
  expect(riskFacts({ ...risk, likelihood: 'High' }).likelihood).toEqual(known('High'));
});

test('a risk whose likelihood, owner and mitigation are still to be said has none of them', () => {
  expect(riskFacts({ ...risk, likelihood: 'TBC', owners: ['TBC'], mitigations: ['None'] })).toEqual({
    likelihood: unknown('no-status'),
    weighed: known(false),
    owner: known(false),
    mitigation: known(false),
  });
});
