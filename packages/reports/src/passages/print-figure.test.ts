import { expect, test } from 'vitest';
import { printFigure, printInTable, printMoney, printShare } from './print-figure.ts';

test('prints the digits that show on which side of a target a figure falls', () => {
  expect(printFigure(0.4496, 'days', 2, 0.45)).toBe('0.4496 days');
  expect(printFigure(0.65, 'days', 2, 0.41)).toBe('0.65 days');
  expect(printShare(98.35688491139089)).toBe('98%');
  expect(printShare(99.96)).toBe('99.96%');
});

test('a rate stands without its unit in a table', () => {
  expect(printInTable(1591.1, 'per-100000', 0)).toBe('1,591');
  expect(printInTable(86.275, 'percent', 1)).toBe('86.3%');
});

test('money has pence only where there are any', () => {
  expect(printMoney(84801607)).toBe('£84,801,607');
  expect(printMoney(-347000.5)).toBe('-£347,000.50');
});
