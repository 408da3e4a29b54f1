import type { Language } from '../model/language.ts';
import { charts as englishCharts } from './english/charts.ts';
import { page as englishPage } from './english/page.ts';
import { files as englishFiles, sheets as englishSheets } from './english/sheets.ts';
import { charts as welshCharts } from './welsh/charts.ts';
import { page as welshPage } from './welsh/page.ts';
import { files as welshFiles, sheets as welshSheets } from './welsh/sheets.ts';

export type SheetWords = typeof englishSheets;

export type ChartWords = typeof englishCharts;

/** The words of a page, of its charts, of a workbook and of its files: all that a renderer says of itself. */
export interface PageWords {
  readonly language: Language;
  /** As documents name their language (BCP 47). */
  readonly tag: string;
  readonly page: typeof englishPage;
  readonly charts: ChartWords;
  readonly sheets: SheetWords;
  readonly files: SheetWords;
}

const ofLanguage: Readonly<Record<Language, PageWords>> = {
  en: {
    language: 'en',
    tag: 'en-GB',
    page: englishPage,
    charts: englishCharts,
    sheets: englishSheets,
    files: englishFiles,
  },
  cy: {
    language: 'cy',
    tag: 'cy-GB',
    page: welshPage,
    charts: welshCharts,
    sheets: welshSheets,
    files: welshFiles,
  },
};

/** A language as documents name it: `en-GB`. */
export const languageTag = (language: Language): string => ofLanguage[language].tag;

/** The words that renderers print beside those of a paper, in the paper's language. */
export const pageWords = ({ language = 'en' }: { readonly language?: Language | undefined }): PageWords =>
  ofLanguage[language];
