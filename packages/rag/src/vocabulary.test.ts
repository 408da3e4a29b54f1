import { expect, test } from 'vitest';
import { findTerm } from './vocabulary.ts';

const vocabulary = {
  id: 'form',
  title: 'The national form',
  terms: [
    { words: 'On track to meet goal', says: 'met', rag: null },
    { words: 'Not on track to meet goal', says: 'missed', rag: null },
  ],
} as const;

test('a phrase is found whatever its case and punctuation', () => {
  expect(findTerm('ON TRACK to meet goal.', [vocabulary])?.says).toBe('met');
});

test('a phrase that contains another is not taken for it', () => {
  expect(findTerm('Not on track to meet goal', [vocabulary])?.says).toBe('missed');
});

test('a phrase that nobody mapped is in none: it is never guessed', () => {
  expect(findTerm('progress is steady but slow', [vocabulary])).toBeNull();
});

test('a phrase that two vocabularies mean differently is in none, in whatever order they come', () => {
  const other = {
    id: 'board',
    title: 'The board',
    terms: [{ words: 'On track to meet goal', says: 'missed', rag: null }],
  } as const;
  expect(findTerm('On track to meet goal', [vocabulary, other])).toBeNull();
  expect(findTerm('On track to meet goal', [other, vocabulary])).toBeNull();
});

test('a sign that is no punctuation says something: a cross is no tick, and going down is not going up', () => {
  const signs = {
    id: 'signs',
    title: 'Signs',
    terms: [
      { words: '✓', says: 'met', rag: 'green' },
      { words: 'On track ↑', says: 'met', rag: 'green' },
      { words: '-', says: null, rag: null },
    ],
  } as const;
  expect(findTerm('✓', [signs])?.rag).toBe('green');
  expect(findTerm('✗', [signs])).toBeNull();
  expect(findTerm('on track ↑.', [signs])?.rag).toBe('green');
  expect(findTerm('On track ↓', [signs])).toBeNull();
  expect(findTerm('On track', [signs])).toBeNull();
  expect(findTerm('?', [signs])).toBeNull();
  expect(findTerm(' - ', [signs])?.rag).toBeNull();
});

test('a question is no statement: nobody mapped "On track to meet goal?"', () => {
  expect(findTerm('On track to meet goal?', [vocabulary])).toBeNull();
  expect(findTerm('On track to meet goal *', [vocabulary])?.says).toBe('met');
});
