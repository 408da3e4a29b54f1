import { printDecimal, type Unit } from '@ragstone/rag';
import { figuresIn } from '../figures-in.ts';
import type { Words } from '../words.ts';

/** After a number: the noun of one, and of any other number with `o` before it, so that no numeral changes the noun. */
const units: Readonly<Record<Unit, readonly [one: string, other: string]>> = {
  percent: ['%', '%'],
  'percentage-points': [' pwynt canran', ' o bwyntiau canran'],
  'per-100000': [' fesul 100,000', ' fesul 100,000'],
  'per-1000': [' fesul 1,000', ' fesul 1,000'],
  count: ['', ''],
  days: [' diwrnod', ' o ddiwrnodau'],
  hours: [' awr', ' o oriau'],
  minutes: [' munud', ' o funudau'],
  years: [' flwyddyn', ' o flynyddoedd'],
  ratio: [' (cymhareb)', ' (cymhareb)'],
  score: ['', ''],
  pounds: ['', ''],
};

const quantity = (value: number, unit: Unit, decimals: number): string => {
  const number = printDecimal(Math.abs(value), decimals);
  const minus = value < 0 && /[1-9]/.test(number) ? '-' : '';
  const [one, other] = units[unit];
  return `${minus}${unit === 'pounds' ? '£' : ''}${number}${/^1(\.0+)?$/.test(number) ? one : other}`;
};

/** Numbers with their units. A list has commas alone: the word for `and` would depend on the sound that follows it. */
export const numbers: Words['numbers'] = { ...figuresIn(quantity), list: (items) => items.join(', ') };
