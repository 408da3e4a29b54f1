import { expect, test } from 'vitest';
import { saidOfRating } from './said-of.fixture.ts';

const trend = (word: string) => ({ fact: 'trend', operator: 'is', value: word });

test('a word that no band names becomes red', () => {
  const bands = [{ status: 'green', when: trend('getting-better') }];
  expect(saidOfRating({ bands, otherwise: { status: 'red' } })).toEqual([
    'ratings/0/otherwise otherwise-unforeseen: "otherwise" makes this red, which no band names: m.share: trend "getting-worse". Name it in a band, or give "otherwise" no colour.',
  ]);
  expect(saidOfRating({ bands, otherwise: { status: null, outcome: 'No better' } })).toEqual([]);
});

test('words that are all named leave otherwise to numbers', () => {
  const named = { any: ['getting-better', 'no-significant-change', 'getting-worse'].map(trend) };
  const bands = [
    { status: 'green', when: { all: [named, { fact: 'value', operator: 'atLeast', value: 80 }] } },
  ];
  expect(
    saidOfRating({ bands, otherwise: { status: 'red' } }).filter((each) => each.includes('otherwise-')),
  ).toEqual([]);
});
