import type { Block, Paragraph } from '../../model/block.ts';
import type { Paper } from '../../model/paper.ts';

/** The lists by which Word counts the paragraphs of a paper. */
export interface NumberLists {
  /** The number at which each list begins. */
  readonly starts: readonly number[];
  /** The list of each paragraph, by its place among the starts. */
  readonly listOf: ReadonlyMap<Paragraph, number>;
}

const paragraphsOf = (blocks: readonly Block[]): readonly Paragraph[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'folded') return paragraphsOf(block.blocks);
    return block.kind === 'paragraph' ? [block] : [];
  });

/**
 * Lists in which Word, which counts by itself, gives every paragraph the number that it has in the paper: one from the
 * first paragraph on, and another wherever a number does not follow the one before it.
 */
export const numberLists = ({ sections }: Paper): NumberLists => {
  const starts: number[] = [];
  const listOf = new Map<Paragraph, number>();
  let last: number | null = null;
  for (const { blocks, parts } of sections) {
    for (const paragraph of [blocks, ...parts.map((part) => part.blocks)].flatMap(paragraphsOf)) {
      if (last === null || paragraph.number !== last + 1) starts.push(paragraph.number);
      listOf.set(paragraph, starts.length - 1);
      last = paragraph.number;
    }
  }
  return { starts, listOf };
};
