import { expect, test } from 'vitest';
import { faultsOfRating } from './faults-of.fixture.ts';

const said = (operator: string, value: unknown) =>
  faultsOfRating({ bands: [{ status: 'red', when: { fact: 'trend', operator, value } }] });

test('a word that the fact can be', () => {
  expect(said('is', 'getting-worse')).toEqual([]);
  expect(said('is', 'getting worse')).toEqual([
    'ratings/0/bands/0/when/value unknown-name: There is no word "getting worse". Did you mean "getting-worse"?',
  ]);
  expect(said('oneOf', ['increasing', 'rising'])[0]).toContain('when/value/1 unknown-name');
});
