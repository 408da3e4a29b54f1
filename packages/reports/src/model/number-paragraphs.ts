import type { Block } from './block.ts';
import type { Section } from './paper.ts';

/** The sections with their paragraphs numbered from 1 straight through. */
export const numberParagraphs = (sections: readonly Section[]): readonly Section[] => {
  let last = 0;
  const numbered = (blocks: readonly Block[]): readonly Block[] =>
    blocks.map((block) => {
      if (block.kind === 'folded') return { ...block, blocks: numbered(block.blocks) };
      return block.kind === 'paragraph' ? { ...block, number: ++last } : block;
    });
  return sections.map((section) => ({
    ...section,
    blocks: numbered(section.blocks),
    parts: section.parts.map((part) => ({ ...part, blocks: numbered(part.blocks) })),
  }));
};
