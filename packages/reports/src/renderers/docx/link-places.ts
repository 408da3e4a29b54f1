import type { Paper } from '../../model/paper.ts';

/** The name of the bookmark at a place of the paper, by the place's id. */
export type LinkPlaces = ReadonlyMap<string, string>;

/**
 * A bookmark for each place that something leads to. Word takes names of letters and digits only, and no long ones, so
 * they are counted: `place_1`.
 */
export const linkPlaces = (paper: Paper): LinkPlaces => {
  const wanted = new Set(paper.sections.map(({ id }) => id));
  const find = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('kind' in value && value.kind === 'link' && 'to' in value) wanted.add(String(value.to));
    for (const each of Object.values(value)) find(each);
  };
  find(paper.sections);
  return new Map([...wanted].map((id, index) => [id, `place_${index + 1}`]));
};
