import { type Block, paragraph, table } from '../../model/block.ts';
import { type Section, type SectionPart, section } from '../../model/paper.ts';
import { escalationsTable } from '../../passages/escalations-table.ts';
import { exceptionsTable } from '../../passages/exceptions-table.ts';
import { sentences } from '../../words/sentence.ts';
import type { BcfPaper } from './bcf-paper.ts';

const exceptionBlocks = (paper: BcfPaper): readonly Block[] => {
  const { exceptions: all, board, words } = paper.scope;
  const { exceptions: says } = words.bcf;
  if (all.length === 0) return [paragraph(says.none)];
  const mine = all.filter((each) => each.route === board).length;
  const ownerless = all.filter((each) => each.owner === null).length;
  return [
    paragraph(
      sentences(
        says.count(all.length),
        board === undefined ? null : says.mine(mine),
        ownerless === 0 ? null : says.ownerless(ownerless),
      ),
    ),
    table(exceptionsTable('exceptions-table', says.caption, paper.scope)),
  ];
};

/** What the rules carry from one reporting period to the next. */
const escalations = (paper: BcfPaper): SectionPart => {
  const { escalations: says } = paper.scope.words.bcf.exceptions;
  const open = escalationsTable('escalations-table', says.caption, paper.scope);
  return {
    id: 'escalations',
    heading: says.heading,
    blocks: open === null ? [paragraph(says.none)] : [paragraph(says.lead), table(open)],
  };
};

export const exceptions = (paper: BcfPaper): Section =>
  section('exceptions', paper.scope.words.bcf.exceptions.heading, exceptionBlocks(paper), [
    escalations(paper),
  ]);
