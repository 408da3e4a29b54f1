import { expect, test } from 'vitest';
import { statusOf } from './status-of.ts';

const vocabulary = {
  id: 'plan',
  title: 'Words of the plan',
  terms: [
    { words: 'On track', says: 'met', rag: null },
    { words: 'At risk', says: null, rag: 'amber' },
  ],
} as const;

test.each(['Progress is steady but slow', 'green', 'amber'])(
  'free text is unmapped, never a colour: %s',
  (words) => {
    expect(statusOf(words, vocabulary)).toEqual({ kind: 'unmapped', words });
  },
);

test('only the vocabulary gives a colour, and it may give none', () => {
  expect(statusOf('at risk', vocabulary)).toMatchObject({ kind: 'mapped', rag: 'amber' });
  expect(statusOf('On track', vocabulary)).toMatchObject({ kind: 'mapped', rag: null, says: 'met' });
});

test('a plan without a vocabulary maps nothing', () => {
  expect(statusOf('On track', null)).toEqual({ kind: 'unmapped', words: 'On track' });
});

test('silence is no status', () => {
  expect(statusOf(null, vocabulary)).toEqual({ kind: 'none' });
  expect(statusOf('  ', vocabulary)).toEqual({ kind: 'none' });
});

test('words that stand for a status still to be said are none, unless the vocabulary has them', () => {
  expect(statusOf('TBC', vocabulary)).toEqual({ kind: 'none' });
  const terms = [{ words: 'N/A', says: null, rag: null }];
  expect(statusOf('N/A', { ...vocabulary, terms })).toMatchObject({ kind: 'mapped' });
});
