import { expect, test } from 'vitest';
import { saidOfRating, value } from './said-of.fixture.ts';

test('green below and red above, where more is better', () => {
  const bands = [
    { status: 'green', when: value('lessThan', 80) },
    { status: 'red', when: value('atLeast', 80) },
  ];
  expect(saidOfRating({ bands })).toEqual([
    'ratings/0/bands better-is-worse: A better figure has a worse colour: m.share: value 80% is red, but value 40% is green. Turn the comparisons round, or correct the polarity.',
  ]);
  expect(
    saidOfRating(
      { bands: bands.map(({ status, when }) => ({ status, when: { ...when, value: 4 } })) },
      'm.wait',
    ),
  ).toEqual([]);
});

test('a hole between two bands that is red', () => {
  const bands = [
    { status: 'green', when: value('atLeast', 90) },
    { status: 'amber', when: { all: [value('atLeast', 80), value('lessThan', 85)] } },
  ];
  expect(saidOfRating({ bands, otherwise: { status: 'red' } })[0]).toContain(
    'value 85% is red, but value 83% is amber',
  );
});

test('closer to a value is better', () => {
  const bands = [
    { status: 'green', when: value('atLeast', 50) },
    { status: 'red', when: value('lessThan', 50) },
  ];
  const rating = { for: { metrics: ['n.near'], windows: ['financial-year'] }, bands };
  expect(saidOfRating(rating)[0]).toContain('better-is-worse');
});

test('statistics that are coloured the wrong way round', () => {
  const against = { against: 'england', better: 'red', similar: null, worse: 'green' };
  expect(saidOfRating({ significance: against })[0]).toContain(
    'significance against england "better" is red',
  );
  expect(
    saidOfRating({ spc: { rates: 'assurance', good: 'red', neither: 'amber', bad: 'green' } })[0],
  ).toContain('"hit-and-miss" is amber');
  expect(saidOfRating({ quartile: { firstIs: 'best', green: [3, 4], red: [1, 2] } })[0]).toContain(
    'quartile 2 is red',
  );
});

test('what is asked to be near a number on both sides has no better side', () => {
  const near = value('within', { fact: 'target', loosenedBy: { points: 5 } });
  expect(saidOfRating({ bands: [{ status: 'green', when: near }], otherwise: { status: 'red' } })).toEqual(
    [],
  );
});

test('nothing is said of a metric that is not known', () => {
  const bands = [
    { status: 'green', when: value('lessThan', 80) },
    { status: 'red', when: value('atLeast', 80) },
  ];
  expect(saidOfRating({ bands }, 'm.share', {})).toEqual([]);
});
