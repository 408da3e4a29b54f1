import { expect, test } from 'vitest';
import { numbers } from './numbers.ts';

const { figure, inTable, money, share } = numbers;

test('prints the digits that show on which side of a target a figure falls', () => {
  expect(figure(0.4496, 'days', 2, 0.45)).toBe('0.4496 days');
  expect(figure(0.65, 'days', 2, 0.41)).toBe('0.65 days');
  expect(share(98.35688491139089)).toBe('98%');
  expect(share(99.96)).toBe('99.96%');
});

test('a rate stands without its unit in a table', () => {
  expect(inTable(1591.1, 'per-100000', 0)).toBe('1,591');
  expect(inTable(86.275, 'percent', 1)).toBe('86.3%');
});

test('money has pence only where there are any', () => {
  expect(money(84801607)).toBe('£84,801,607');
  expect(money(-347000.5)).toBe('-£347,000.50');
});
