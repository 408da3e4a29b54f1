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
