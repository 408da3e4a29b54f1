import type { Block } from '../../model/block.ts';
import type { Paper } from '../../model/paper.ts';

/** More definitions than these are not seen at once under their heading. */
const mostAtOnce = 12;

const seenUnder = ([first, second]: readonly Block[]): readonly string[] =>
  [first, second].flatMap((block) =>
    block?.kind === 'definitions' && block.items.length <= mostAtOnce
      ? block.items.flatMap(({ id }) => id ?? [])
      : [],
  );

/**
 * The places of a paper that are found by a heading, with the place of that heading among all: sections, parts, and the
 * few definitions that stand right under one, such as the documents that are cited on every page. The bookmarks of a PDF
 * say where its headings are, so that such a link need not be looked up while the pages are laid out, which would have
 * every table with one laid out once more.
 */
export const headingTargets = ({ sections }: Paper): Readonly<Record<string, number>> => {
  const headings = sections.flatMap(({ parts, ...section }) => [section, ...parts]);
  return Object.fromEntries(
    headings.flatMap(({ id, blocks }, at) => [id, ...seenUnder(blocks)].map((each) => [each, at] as const)),
  );
};
