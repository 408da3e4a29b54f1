import { expect, test } from 'vitest';
import { choose, chooseSeveral } from './choose.ts';

const known = ['html', 'markdown', 'json'] as const;

test.each([
  ['all', known],
  ['markdown', ['markdown']],
  ['json,html', ['html', 'json']],
  ['json, html', ['html', 'json']],
])('%s', (text, chosen) => {
  expect(chooseSeveral('--format', text, known)).toEqual(chosen);
});

test('what is not known is refused with what was probably meant', () => {
  const words = '--format markdwon: not known. Did you mean markdown? Write one of html, markdown, json';
  expect(() => chooseSeveral('--format', 'html,markdwon', known)).toThrow(`${words} or all.`);
  expect(() => choose('--format', 'markdwon', known)).toThrow(`${words}.`);
});
