import { expect, test } from 'vitest';
import { explain, isRefusal, notice, refuse } from './refusal.ts';
import { statisticsWords } from './refusal-words.ts';

test('a refusal is a plain object with its code and figures, and its words are made from them', () => {
  const refusal = refuse('too-few-events', { events: 7, needed: 10 });
  expect(refusal).toEqual({ refused: true, code: 'too-few-events', figures: { events: 7, needed: 10 } });
  expect(explain(refusal)).toBe(
    'There are 7 events; a directly standardised rate needs at least 10 to be dependable. Pool years, or use a crude rate.',
  );
});

test('a notice is no refusal', () => {
  expect(isRefusal(notice('missing-point', { ordinal: 3 }))).toBe(false);
  expect(isRefusal(null)).toBe(false);
  expect(isRefusal(refuse('no-target', {}))).toBe(true);
});

test('every code has words that end as a sentence', () => {
  for (const words of Object.values(statisticsWords)) {
    const sentence = (words as (figures: object) => string)({});
    expect(sentence).toMatch(/^[A-Zu0-9].*\.$/);
  }
});
