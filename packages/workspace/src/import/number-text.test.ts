import { expect, test } from 'vitest';
import { numberText } from './number-text.ts';

const plain = { thousands: false, percentSign: false };
const printed = { thousands: true, percentSign: true };

test.each([
  ['', ''],
  ['90.10', '90.10'],
  ['63.026473684210526', '63.0264736842105'],
  ['8.5E-05', '0.000085'],
  ['1e-9', '0.000000001'],
  ['1.2e3', '1200'],
  ['.5', '0.5'],
  ['1,592', '1,592'],
  ['5%', '5%'],
  ['n/a', 'n/a'],
  ['0x10', '0x10'],
  ['Infinity', 'Infinity'],
])('%j is %j', (text, digits) => {
  expect(numberText(text, plain)).toBe(digits);
});

test.each([
  ['1,592', '1592'],
  ['-1,592,000.5', '-1592000.5'],
  ['1,59', '1,59'],
  ['5%', '5'],
  ['5 %', '5'],
])('%j is %j where it is said that numbers are printed so', (text, digits) => {
  expect(numberText(text, printed)).toBe(digits);
});
