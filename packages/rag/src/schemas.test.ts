import { expect, test } from 'vitest';
import { polaritySchema, sourceSchema, toleranceSchema, vocabularySchema } from './schemas.ts';

test('a source is a document and a line, and nothing else', () => {
  expect(sourceSchema.safeParse({ document: '001', line: 1073 }).success).toBe(true);
  expect(sourceSchema.safeParse({ document: '001', line: 0 }).success).toBe(false);
  expect(sourceSchema.safeParse({ document: '001', line: 3, page: 2 }).success).toBe(false);
});

test('a bare number is no tolerance', () => {
  expect(toleranceSchema.safeParse(5).success).toBe(false);
  expect(toleranceSchema.safeParse({ points: 5 }).success).toBe(true);
});

test('a polarity may be closer to a value', () => {
  expect(polaritySchema.safeParse({ closerTo: 100 }).success).toBe(true);
  expect(polaritySchema.safeParse('up').success).toBe(false);
});

test('a vocabulary maps words to a verdict, or to none', () => {
  const term = { words: 'progress is steady but slow', says: null, rag: null };
  expect(vocabularySchema.safeParse({ id: 'prose', title: 'Prose', terms: [term] }).success).toBe(true);
});
