import type { Language } from '../model/language.ts';
import type { RestrictedMark } from '../model/paper.ts';
import { page as englishPage } from './english/page.ts';
import { files as englishFiles, sheets as englishSheets } from './english/sheets.ts';
import { page as welshPage } from './welsh/page.ts';
import { files as welshFiles, sheets as welshSheets } from './welsh/sheets.ts';

export type SheetWords = typeof englishSheets;

/** The words of a page, of a workbook and of its files: all that a renderer says of itself. */
export interface PageWords {
  readonly language: Language;
  /** As documents name their language (BCP 47). */
  readonly tag: string;
  readonly page: typeof englishPage;
  readonly sheets: SheetWords;
  readonly files: SheetWords;
}

const ofLanguage: Readonly<Record<Language, PageWords>> = {
  en: { language: 'en', tag: 'en-GB', page: englishPage, sheets: englishSheets, files: englishFiles },
  cy: { language: 'cy', tag: 'cy-GB', page: welshPage, sheets: welshSheets, files: welshFiles },
};

/** A language as documents name it: `en-GB`. */
export const languageTag = (language: Language): string => ofLanguage[language].tag;

/** The same words of a workbook, with another mark than that of a draft. */
const markedSheets = (sheets: SheetWords, draft: string, mark: string): SheetWords => ({
  ...sheets,
  draft: sheets.draft.replace(draft, mark),
  cover: { ...sheets.cover, draft: mark, why: (why) => `${mark}. ${why}` },
});

const marked = (words: PageWords, mark: string): PageWords => ({
  ...words,
  page: { ...words.page, draft: mark, draftOf: (title) => `${mark}: ${title}` },
  sheets: markedSheets(words.sheets, words.page.draft, mark),
  files: markedSheets(words.files, words.page.draft, mark),
});

/** The words that renderers print beside those of a paper, in the paper's language and with its mark. */
export const pageWords = ({
  language = 'en',
  restricted,
}: {
  readonly language?: Language | undefined;
  readonly restricted?: RestrictedMark | undefined;
}): PageWords => {
  const words = ofLanguage[language];
  const { draft, notForPublication } = words.page;
  if (restricted === undefined) return words;
  return marked(words, restricted === 'draft-too' ? `${notForPublication}, ${draft}` : notForPublication);
};
