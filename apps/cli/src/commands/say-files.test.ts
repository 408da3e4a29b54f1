import { expect, test } from 'vitest';
import { sayFiles } from './say-files.ts';

test('one file is named', () => {
  expect(sayFiles([{ fileName: 'a.html' }], 'out')).toBe('a.html in out');
});

test('several are counted, and one is named to begin with', () => {
  const files = ['a.html', 'a.csv', 'b.html'].map((fileName) => ({ fileName }));
  expect(sayFiles(files, 'out/llr')).toBe('3 files in out/llr. Open a.html first.');
});
