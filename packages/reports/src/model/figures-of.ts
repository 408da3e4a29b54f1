import type { Block, Figure } from './block.ts';
import type { Paper } from './paper.ts';

const within = (block: Block): readonly Figure[] => {
  if (block.kind === 'folded') return block.blocks.flatMap(within);
  return block.kind === 'figure' ? [block] : [];
};

/** Every figure of a paper, in its order. */
export const figuresOf = ({ sections }: Paper): readonly Figure[] =>
  sections.flatMap(({ blocks, parts }) =>
    [...blocks, ...parts.flatMap((part) => part.blocks)].flatMap(within),
  );
