import { expect, test } from 'vitest';
import { definition, definitions, remark } from '../../model/block.ts';
import { section } from '../../model/paper.ts';
import { paper } from '../docx/paper.fixture.ts';
import { headingTargets } from './heading-targets.ts';

const cited = (count: number) =>
  definitions(
    Array.from({ length: count }, (_, at) => ({ ...definition('Pack', 'Of June.'), id: `pack-${at}` })),
  );

test('a section and a part are found by their own heading, and what stands right under one by it', () => {
  const sections = [
    section('one', 'One', [], [{ id: 'part', heading: 'Part', blocks: [cited(1)] }]),
    section('papers', 'Papers', [
      remark('Cited.'),
      definitions([{ ...definition('Pack', 'Of May.'), id: 'may' }]),
    ]),
  ];
  expect(headingTargets({ ...paper, sections })).toEqual({ one: 0, part: 1, 'pack-0': 1, papers: 2, may: 2 });
});

test('what is not seen at once under its heading is led to by itself', () => {
  const sections = [
    section('many', 'Many', [cited(13)]),
    section('below', 'Below', [remark('One.'), remark('Two.'), cited(1)]),
  ];
  expect(headingTargets({ ...paper, sections })).toEqual({ many: 0, below: 1 });
});
