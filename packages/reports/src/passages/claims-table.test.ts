import { expect, test } from 'vitest';
import { claims } from '../../test/fixture/claims.ts';
import { givenByEvidence, printedAssertion } from './claims-table.ts';

const of = (id: string) => {
  const found = claims.find((claim) => claim.id === id);
  if (found === undefined) throw new Error(`no claim ${id}`);
  return found;
};

test.each([
  ['year-end-paper-emergency-status', '“On Track”', 'See why'],
  ['plan-total-in-millions', '£86,500,000, to the nearest £100,000', '£86,557,682'],
  ['q3-form-residential-rate-2023-24', '509.8 per 100,000', '498.9 per 100,000'],
  ['year-end-paper-on-ready-date-target', '89%', 'The same number; see why'],
  ['q3-form-east-midlands', 'Better', 'See why'],
])('%s: %s is printed, the evidence gives: %s', (id, printed, given) => {
  expect(printedAssertion(of(id).assertion)).toBe(printed);
  expect(givenByEvidence(of(id))).toBe(given);
});
