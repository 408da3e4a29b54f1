import { expect, test } from 'vitest';
import { isPlaceholder, saysSomething } from './placeholders.ts';

test.each(['TBC', 'tbc.', 'To be  confirmed', 'N/A', 'As Above'])('%s says nothing yet', (words) => {
  expect(isPlaceholder(words)).toBe(true);
});

test('what begins so and goes on says something', () => {
  expect(isPlaceholder('TBC with partners by May')).toBe(false);
});

test('a plan may have words of its own', () => {
  expect(isPlaceholder('watch this space')).toBe(false);
  expect(isPlaceholder('watch this space', ['Watch this space'])).toBe(true);
});

test('words among placeholders say something', () => {
  expect(saysSomething(['TBC', 'Director of Public Health'])).toBe(true);
  expect(saysSomething(['TBC', 'to be agreed'])).toBe(false);
  expect(saysSomething([])).toBe(false);
});
