import { expect, test } from 'vitest';
import { faultsOfRating } from './faults-of.fixture.ts';

const said = (quartile: object) => faultsOfRating({ quartile: { firstIs: 'best', ...quartile } });

test('each quarter has one colour', () => {
  expect(said({ green: [1, 2], red: [3, 4] })).toEqual([]);
  expect(said({ green: [1, 2], amber: [2, 3], red: [4] })[0]).toContain('Quartile 2 has two colours');
  expect(said({ green: [1] })[0]).toContain('Quartile 2 and 3 and 4 has no colour');
});
