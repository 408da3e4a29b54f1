import type { Paper } from '../model/paper.ts';
import { asText, type Text } from '../model/text.ts';
import { pageWords } from './page-words.ts';

/** What stands on every page of a paper that is not, or not yet, for everybody: a word, and why. */
export interface PageMark {
  readonly word: string;
  readonly why: Text;
}

type Marked = Pick<Paper, 'draft' | 'restricted' | 'language'>;

export const pageMarks = (paper: Marked): readonly PageMark[] => {
  const { draft, restricted } = paper;
  const { page } = pageWords(paper);
  return [
    ...(restricted === undefined ? [] : [{ word: page.restricted, why: restricted }]),
    ...(draft === null ? [] : [{ word: page.draft, why: asText(draft) }]),
  ];
};

/** `NOT FOR PUBLICATION, DRAFT`; empty where there is no mark. */
export const markWords = (marks: readonly { readonly word: string }[]): string =>
  marks.map(({ word }) => word).join(', ');

/** What a paper is called, after the words of its marks: `DRAFT: Summary for the chair`. */
export const markedTitle = (paper: Marked, title: string): string => {
  const mark = markWords(pageMarks(paper));
  return mark === '' ? title : `${mark}: ${title}`;
};
