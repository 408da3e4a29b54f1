import type { Paper } from './paper.ts';

/** What stands on every page of a paper that is not, or not yet, for everybody: a word, and why. */
export interface PageMark {
  readonly word: string;
  readonly why: string;
}

export const pageMarks = ({
  draft,
  restricted,
}: Pick<Paper, 'draft' | 'restricted'>): readonly PageMark[] => [
  ...(restricted === undefined ? [] : [{ word: 'NOT FOR PUBLICATION', why: restricted }]),
  ...(draft === null ? [] : [{ word: 'DRAFT', why: draft }]),
];

/** `NOT FOR PUBLICATION, DRAFT`; empty where there is no mark. */
export const markWords = (marks: readonly PageMark[]): string => marks.map(({ word }) => word).join(', ');
