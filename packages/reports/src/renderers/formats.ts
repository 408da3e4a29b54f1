import type { Fonts } from '../fonts/fonts.ts';
import type { DrawnFigure } from '../model/drawn-figure.ts';
import type { Paper } from '../model/paper.ts';
import type { HtmlTheme } from './html/theme.ts';
import { needing } from './needing.ts';
import { loadDrawing } from './pictures/load-drawing.ts';

export const formatIds = [
  'html',
  'markdown',
  'json',
  'pdf',
  'pictures',
  'docx',
  'ods',
  'xlsx',
  'csv',
] as const;
export type FormatId = (typeof formatIds)[number];

/** A finished file: what to call it and what is in it. */
export interface RenderedFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export interface RenderOptions {
  /** How HTML looks; the quiet theme where none is given. */
  readonly theme?: HtmlTheme | undefined;
  /** Where PDF and pictures get their fonts, which they cannot be made without. */
  readonly fonts?: (() => Promise<Fonts>) | undefined;
}

/** What formats are made with. */
export interface Means {
  readonly theme: HtmlTheme | undefined;
  readonly fonts: () => Promise<Fonts>;
  /** The figures of the paper, drawn when they are first asked for. */
  readonly figures: () => Promise<readonly DrawnFigure[]>;
}

/** Writes a paper down: files named from its stem, the paper itself first. */
export type Render = (
  paper: Paper,
  stem: string,
  means: Means,
) => readonly RenderedFile[] | Promise<readonly RenderedFile[]>;

/** How a paper is written down. What it needs is loaded only when it is asked for. */
export interface Format {
  readonly title: string;
  readonly extension: string;
  readonly load: () => Promise<Render>;
}

/** Every format by its id, the one to file first. */
export const formats: Readonly<Record<FormatId, Format>> = {
  html: {
    title: 'HTML, one file',
    extension: 'html',
    load: async () => {
      const { renderHtml } = await import('./html/render-html.ts');
      return (paper, stem, { theme }) => [textFile(`${stem}.html`, renderHtml(paper, theme))];
    },
  },
  markdown: {
    title: 'Markdown',
    extension: 'md',
    load: async () => {
      const { renderMarkdown } = await import('./markdown/render-markdown.ts');
      return (paper, stem) => [textFile(`${stem}.md`, renderMarkdown(paper))];
    },
  },
  json: {
    title: 'The document model as JSON',
    extension: 'json',
    load: async () => {
      const { renderJson } = await import('./json/render-json.ts');
      return (paper, stem) => [textFile(`${stem}.json`, renderJson(paper))];
    },
  },
  docx: {
    title: 'Word document',
    extension: 'docx',
    load: async () => {
      const { renderDocx } = await needing('docx', ['docx', 'fflate'], () => import('./docx/render-docx.ts'));
      return async (paper, stem, { figures }) => [
        { fileName: `${stem}.docx`, bytes: await renderDocx(paper, await figures()) },
      ];
    },
  },
  ods: {
    title: 'OpenDocument spreadsheet of the tables',
    extension: 'ods',
    load: async () => {
      const [{ toWorkbook }, { renderOds }] = await Promise.all([
        import('./sheets/to-workbook.ts'),
        needing('ods', ['fflate'], () => import('./ods/render-ods.ts')),
      ]);
      return (paper, stem) => [{ fileName: `${stem}.ods`, bytes: renderOds(toWorkbook(paper)) }];
    },
  },
  xlsx: {
    title: 'Excel workbook of the tables',
    extension: 'xlsx',
    load: async () => {
      const [{ toWorkbook }, { renderXlsx }] = await Promise.all([
        import('./sheets/to-workbook.ts'),
        needing('xlsx', ['fflate'], () => import('./xlsx/render-xlsx.ts')),
      ]);
      return (paper, stem) => [{ fileName: `${stem}.xlsx`, bytes: renderXlsx(toWorkbook(paper)) }];
    },
  },
  csv: {
    title: 'CSV, one file a table, with its metadata (CSVW)',
    extension: 'csv',
    load: async () => {
      const [{ toWorkbook }, { renderCsv }] = await Promise.all([
        import('./sheets/to-workbook.ts'),
        import('./csv/render-csv.ts'),
      ]);
      return (paper, stem) =>
        renderCsv(toWorkbook(paper, 'files'), stem).map(({ fileName, text }) => textFile(fileName, text));
    },
  },
  pdf: {
    title: 'PDF that every reader can hear (PDF/UA-1)',
    extension: 'pdf',
    load: async () => {
      const { renderPdf } = await needing(
        'pdf',
        ['@myriaddreamin/typst-ts-node-compiler'],
        () => import('./pdf/render-pdf.ts'),
      );
      return async (paper, stem, { theme, fonts }) => [
        { fileName: `${stem}.pdf`, bytes: renderPdf(paper, await fonts(), theme) },
      ];
    },
  },
  pictures: {
    title: 'Every figure as SVG and PNG',
    extension: 'svg',
    load: async () => {
      const [{ renderPictures }] = await Promise.all([
        import('./pictures/render-pictures.ts'),
        loadDrawing('pictures'),
      ]);
      return async (_, stem, { figures }) => renderPictures(await figures(), stem);
    },
  },
};

const textFile = (fileName: string, text: string): RenderedFile => ({
  fileName,
  bytes: new TextEncoder().encode(text),
});
