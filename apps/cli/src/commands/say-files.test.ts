import { expect, test } from 'vitest';
import { sayFiles } from './say-files.ts';

test('one format is named with its paper', () => {
  expect(sayFiles([['a.html'], ['b.html']])).toBe('a.html, b.html');
});

test('several formats stand behind their paper, and what goes with them is counted', () => {
  expect(sayFiles([['a.html', 'a.csv', 'a-table-1.csv', 'a-metadata.json'], ['b.html'], []])).toBe(
    'a (html, csv), b.html, 2 files beside them',
  );
});
