import type { Paper } from '../../model/paper.ts';

interface Found {
  readonly ids: Set<string>;
  readonly links: Set<string>;
}

const collect = (value: unknown, found: Found): void => {
  if (Array.isArray(value)) for (const each of value) collect(each, found);
  else if (typeof value === 'object' && value !== null) {
    if ('id' in value && typeof value.id === 'string') found.ids.add(value.id);
    if ('kind' in value && value.kind === 'paragraph' && 'number' in value)
      found.ids.add(`paragraph-${value.number}`);
    if ('kind' in value && value.kind === 'link' && 'to' in value && typeof value.to === 'string')
      found.links.add(value.to);
    for (const each of Object.values(value)) collect(each, found);
  }
};

/** The places of a paper that a link of it leads to. A link that leads nowhere is none of them and prints as words. */
export const linkTargets = (paper: Paper): readonly string[] => {
  const found: Found = { ids: new Set(), links: new Set() };
  collect(paper.sections, found);
  collect(paper.title.facts, found);
  return [...found.links].filter((link) => found.ids.has(link));
};
