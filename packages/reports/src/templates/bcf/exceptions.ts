import { type Block, paragraph, table } from '../../model/block.ts';
import { type Section, type SectionPart, section } from '../../model/paper.ts';
import { escalationsTable } from '../../passages/escalations-table.ts';
import { exceptionsTable } from '../../passages/exceptions-table.ts';
import { counted } from '../../words/counted.ts';
import { sentences } from '../../words/sentence.ts';
import type { BcfPaper } from './bcf-paper.ts';

const exceptionBlocks = (paper: BcfPaper): readonly Block[] => {
  const { exceptions: all, board } = paper.scope;
  if (all.length === 0) return [paragraph('There are no exceptions.')];
  const mine = all.filter((each) => each.route === board).length;
  const ownerless = all.filter((each) => each.owner === null).length;
  return [
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
  ];
};

/** What the rules carry from one reporting period to the next. */
const escalations = (paper: BcfPaper): SectionPart => {
  const open = escalationsTable('escalations-table', 'What the rules have raised, and to whom', paper.scope);
  return {
    id: 'escalations',
    heading: 'Escalations',
    blocks:
      open === null
        ? [paragraph('None.')]
        : [paragraph('What is open under the rules on escalation, the highest level first.'), table(open)],
  };
};

export const exceptions = (paper: BcfPaper): Section =>
  section('exceptions', 'Exceptions and escalations', exceptionBlocks(paper), [escalations(paper)]);
