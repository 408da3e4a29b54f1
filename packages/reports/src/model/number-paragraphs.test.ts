import { expect, test } from 'vitest';
import { folded, paragraph, remark } from './block.ts';
import { letter } from './letter.ts';
import { numberParagraphs } from './number-paragraphs.ts';
import { section } from './paper.ts';

test('numbers run through sections, their parts and what is folded', () => {
  const sections = numberParagraphs([
    section(
      'a',
      'A',
      [paragraph('one'), remark('none')],
      [{ id: 'a1', heading: 'A1', blocks: [paragraph('two')] }],
    ),
    section('b', 'B', [folded('more', [paragraph('three')])]),
  ]);
  expect(JSON.stringify(sections).match(/"number":\d/g)).toEqual(['"number":1', '"number":2', '"number":3']);
});

test.each([
  [0, 'a'],
  [25, 'z'],
  [26, 'aa'],
  [27, 'ab'],
  [701, 'zz'],
])('item %i has the letter %s', (index, expected) => {
  expect(letter(index)).toBe(expected);
});
