import { expect, test } from 'vitest';
import { wrap } from './wrap.ts';

test('as many words on a line as it takes, and a word that takes more in pieces', () => {
  expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
  expect(wrap('a antidisestablishment b', 10)).toEqual(['a', 'antidisest', 'ablishment', 'b']);
});
