import { expect, test } from 'vitest';
import { folded, type Paragraph, paragraph } from '../../model/block.ts';
import { numberParagraphs } from '../../model/number-paragraphs.ts';
import { type Paper, section } from '../../model/paper.ts';
import { numberLists } from './number-lists.ts';

const paper = (sections: Paper['sections']): Paper => ({
  schema: 'ragstone.paper/1',
  template: 'by-hand',
  fileStem: 'x',
  title: { subject: '', board: '', day: '2026-06-15', date: '', reportOf: '', facts: [] },
  draft: null,
  sections,
});

const numbered = (number: number): Paragraph => ({ ...paragraph('x'), number });

test('one list counts a paper through its sections, their parts and what is folded', () => {
  const sections = numberParagraphs([
    section('a', 'A', [paragraph('one')], [{ id: 'a1', heading: 'A1', blocks: [paragraph('two')] }]),
    section('b', 'B', [folded('more', [paragraph('three')]), paragraph('four')]),
  ]);
  const { starts, listOf } = numberLists(paper(sections));
  expect(starts).toEqual([1]);
  expect([...listOf.values()]).toEqual([0, 0, 0, 0]);
});

test('a number that does not follow begins a list of its own', () => {
  const { starts, listOf } = numberLists(
    paper([section('a', 'A', [numbered(7), numbered(8), numbered(3), numbered(4), numbered(4)])]),
  );
  expect(starts).toEqual([7, 3, 4]);
  expect([...listOf.values()]).toEqual([0, 0, 1, 1, 2]);
});
