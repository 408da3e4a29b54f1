import { paragraph, table } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { exceptionsTable } from '../../passages/exceptions-table.ts';
import { counted } from '../../words/counted.ts';
import { sentences } from '../../words/sentence.ts';
import type { BcfPaper } from './bcf-paper.ts';

export const exceptions = (paper: BcfPaper): Section => {
  const { exceptions: all, board } = paper.scope;
  if (all.length === 0) return section('exceptions', 'Exceptions', [paragraph('There are no exceptions.')]);
  const mine = all.filter((each) => each.route === board).length;
  const ownerless = all.filter((each) => each.owner === null).length;
  return section('exceptions', 'Exceptions', [
    paragraph(
      sentences(
        `${counted(all.length, 'exception')}, gravest first`,
        board === undefined
          ? null
          : `${mine === 0 ? 'none' : mine} ${mine < 2 ? 'comes' : 'come'} to this Board`,
        ownerless === 0 ? null : `${ownerless} ${ownerless === 1 ? 'has' : 'have'} no recorded owner`,
      ),
    ),
    table(exceptionsTable('exceptions-table', 'What somebody must look at', paper.scope)),
  ]);
};
