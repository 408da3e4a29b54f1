import { expect, test } from 'vitest';
import { readSeries } from './read-series.ts';
import type { WrittenSeries } from './rule-tests.ts';

const read = (written: WrittenSeries, type: 'number' | 'text' | 'boolean' = 'number', words?: string[]) => {
  const series = readSeries(written, { type, words });
  return series.ok
    ? series.cells.map(({ value, marks }) => [String(value), ...marks].join(' '))
    : `${series.text}: ${series.fault}, ${series.write}`;
};

test('figures, gaps and marks', () => {
  expect(read('88.1 87 _ 86*p  85*c*m -3 _*l _*s')).toEqual([
    '88.1',
    '87',
    'null',
    '86 provisional',
    '85 caveated months-missing',
    '-3',
    'null late',
    'null suppressed',
  ]);
});

test('repetition counts all, and a progression has no binary dust', () => {
  expect(read('85x3 _x2 86*px2')).toEqual([
    '85',
    '85',
    '85',
    'null',
    'null',
    '86 provisional',
    '86 provisional',
  ]);
  expect(read('0.1+0.1x4 80-0.5x3')).toEqual(['0.1', '0.2', '0.3', '0.4', '80', '79.5', '79']);
});

test('words, true and false, one value for every period, and lists', () => {
  expect(read('better similarx2 _', 'text', ['better', 'similar'])).toEqual([
    'better',
    'similar',
    'similar',
    'null',
  ]);
  expect(read('true falsex2', 'boolean')).toEqual(['true', 'false', 'false']);
  expect(read(['Not met', null], 'text')).toEqual(['Not met', 'null']);
  expect(readSeries(87.5, { type: 'number' })).toMatchObject({ everyPeriod: true });
});

test.each([
  ['88 85%', '85%: not-a-number, 85'],
  ['1,592', '1,592: not-a-number, 1592'],
  ['–3', '–3: not-a-number, -3'],
  ['85*q', '85*q: mark-unknown, null'],
  ['85*', '85*: mark-unknown, null'],
  ['85*s', '85*s: mark-of-a-gap, _*s'],
  ['_*p', '_*p: mark-of-a-figure, null'],
  ['80+0.5', '80+0.5: step-without-count, 80+0.5x4'],
  ['80x0', '80x0: count-out-of-range, null'],
  ['80x501', '80x501: count-out-of-range, null'],
  ['80x400 80x400', '80x400: count-out-of-range, null'],
  ['1e3', '1e3: not-a-number, null'],
])('%s is refused', (written, refusal) => {
  expect(read(written)).toBe(refusal);
});

test('a word that is none, and a number among words', () => {
  expect(read('beter', 'text', ['better'])).toBe('beter: word-unknown, better');
  expect(read([5], 'text')).toBe('5: not-a-word, null');
  expect(read('yes', 'boolean')).toBe('yes: not-a-boolean, null');
  expect(read(['85'])).toBe('85: not-a-number, 85');
});
