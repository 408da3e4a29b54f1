import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test.each([
  ['yes', 'Yes'],
  ['On track to meet the goal', 'On track to meet goal'],
  ['Not on track', null],
  ['Perhaps', null],
  ['', null],
])('%j was probably meant to be %j', (text, word) => {
  expect(nearest(text, ['Yes', 'No', 'On track to meet goal', 'Not on track to meet goal'])).toBe(word);
});

test('the first of two as near, and nothing among nothing', () => {
  expect(nearest('metric', ['metrics', 'metrica'])).toBe('metrics');
  expect(nearest('metric', [])).toBeNull();
});
