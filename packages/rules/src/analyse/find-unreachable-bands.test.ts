import { expect, test } from 'vitest';
import { saidOfRating, target, value } from './said-of.fixture.ts';

const near = (points: number) => value('atLeastAsGoodAs', { ...target, loosenedBy: { points } });

test('a band within the one above it, whatever the target is', () => {
  const bands = [
    { status: 'green', when: near(5) },
    { status: 'amber', when: near(2) },
  ];
  expect(saidOfRating({ bands, otherwise: { status: 'red' } })).toEqual([
    'ratings/0/bands/1 band-unreachable: This band is never chosen: whenever it holds, a band above holds too. For m.share: value 83%, target 85%, higher is better it would be amber, and is green. Bands are read from the top: move it up, or take it out.',
  ]);
});

test('a band that two above take between them', () => {
  const bands = [
    { status: 'green', when: value('atLeast', 80) },
    { status: 'red', when: value('lessThan', 82) },
    { status: 'amber', when: { all: [value('atLeast', 70), value('lessThan', 90)] } },
  ];
  expect(saidOfRating({ bands }).map((each) => each.split(':')[0])).toEqual([
    'ratings/0/bands/2 band-unreachable',
  ]);
});

test('otherwise may be there for nothing', () => {
  const bands = [
    { status: 'green', when: value('atLeast', 80) },
    { status: 'red', when: value('lessThan', 80) },
  ];
  expect(saidOfRating({ bands, otherwise: { status: 'red' } })).toEqual([]);
});
