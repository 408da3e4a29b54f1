import type { Block } from '../../model/block.ts';
import type { Section } from '../../model/paper.ts';

/** A sheet of A4 as it is held, in twentieths of a point. */
export interface PageForm {
  readonly orientation: 'portrait' | 'landscape';
  /** From margin to margin. */
  readonly textWidth: number;
  readonly textHeight: number;
}

export const pageMargin = { top: 1417, bottom: 1247, left: 1134, right: 1134, header: 680, footer: 567 };

export const portrait: PageForm = { orientation: 'portrait', textWidth: 9638, textHeight: 14174 };
const landscape: PageForm = { orientation: 'landscape', textWidth: 14570, textHeight: 9242 };

/** From so many columns on, and over so many rows, words are too narrow on a sheet that is held upright. */
const manyColumns = 6;
const manyRows = 15;

const isWide = (block: Block): boolean => {
  if (block.kind === 'folded') return block.blocks.some(isWide);
  return (
    block.kind === 'table' && block.table.columns.length >= manyColumns && block.table.rows.length >= manyRows
  );
};

/** A section with a long and wide table is on sheets that are held sideways, the others upright. */
const formOf = ({ blocks, parts }: Section): PageForm =>
  [...blocks, ...parts.flatMap((part) => part.blocks)].some(isWide) ? landscape : portrait;

/** Sections that follow each other on sheets of one form. The title is on the first, upright. */
export const byForm = (
  sections: readonly Section[],
): readonly { readonly form: PageForm; readonly sections: readonly Section[] }[] => {
  const groups: { form: PageForm; sections: Section[] }[] = [{ form: portrait, sections: [] }];
  for (const section of sections) {
    const form = formOf(section);
    const last = groups.at(-1);
    if (last?.form === form) last.sections.push(section);
    else groups.push({ form, sections: [section] });
  }
  return groups;
};
