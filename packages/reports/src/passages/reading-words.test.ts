import { expect, test } from 'vitest';
import { english } from '../words/english/english.ts';
import { readingWords } from './reading-words.ts';

const outcome = (chosen: string | null, decides: boolean) => ({
  rule: 'uptake/flu',
  ratings: [
    {
      rule: 'uptake/flu',
      standing: true,
      status: 'red' as const,
      outcome: null,
      reasons: [],
      marks: [],
      draft: false,
      reading: { of: 'within 3%', chosen, alternatives: [], decides },
    },
  ],
});

test('how a source was read, and whether that decides', () => {
  expect(readingWords(english, outcome('points', false))).toBe('“within 3%” is read as: points');
  expect(readingWords(english, outcome('points', true))).toBe(
    '“within 3%” is read as: points. Read otherwise, the answer is another',
  );
  expect(readingWords(english, outcome(null, true))).toContain('is read in every way that it can be');
  expect(readingWords(english, { rule: 'uptake/flu', ratings: [] })).toBeNull();
});
