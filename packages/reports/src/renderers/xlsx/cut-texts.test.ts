import { expect, test } from 'vitest';
import { paper } from '../docx/paper.fixture.ts';
import { toWorkbook } from '../sheets/to-workbook.ts';
import { cutTexts } from './cut-texts.ts';

const longest = 32_767;
const workbook = toWorkbook(paper);
const titled = (title: string) => {
  const [first, ...others] = workbook.sheets;
  if (first === undefined) throw new Error('no sheet');
  return cutTexts({ ...workbook, sheets: [{ ...first, title }, ...others] }).sheets[0]?.title ?? '';
};

test('what a cell holds stays whole', () => {
  expect(cutTexts(workbook)).toEqual(workbook);
  expect(titled('a'.repeat(longest))).toBe('a'.repeat(longest));
});

test('what is longer is cut and says so, in the language of the paper', () => {
  const cut = titled('a'.repeat(longest + 1));
  expect(cut).toHaveLength(longest);
  expect(cut.endsWith('a [cut here: a cell holds no more]')).toBe(true);
  const welsh = toWorkbook({ ...paper, language: 'cy' });
  expect(welsh.cutHere).toContain('torrwyd yma');
});

test('no letter is cut in half', () => {
  const half = /\p{Surrogate}/u;
  expect(titled(`a${'😀'.repeat(longest)}`)).not.toMatch(half);
  expect(titled('😀'.repeat(longest))).not.toMatch(half);
});
