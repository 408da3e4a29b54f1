import { expect, test } from 'vitest';
import { faultsOf } from './faults-of.fixture.ts';

const said = (needs: object, about: object = { metrics: ['m.one'] }) =>
  faultsOf({
    ratings: [
      {
        id: 'r',
        for: about,
        needs,
        bands: [{ status: 'red', when: { fact: 'narrative', operator: 'is', value: false } }],
      },
    ],
  }).filter((each) => each.includes('needs'));

test('the least evidence is of something that the subject has', () => {
  expect(said({ count: 10 })).toEqual([]);
  expect(said({})[0]).toContain('ratings/0/needs needs-misfit: "needs" names nothing');
  expect(said({ denominator: 10 }, { each: 'pooled-fund' })[0]).toContain(
    'A pooled-fund has no count and no denominator',
  );
});
