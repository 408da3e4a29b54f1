import type { Paper } from '../model/paper.ts';
import type { HtmlTheme } from './html/theme.ts';
import { needing } from './needing.ts';

export const formatIds = ['html', 'markdown', 'json', 'docx', 'ods', 'xlsx', 'csv'] as const;
export type FormatId = (typeof formatIds)[number];

/** A finished file: what to call it and what is in it. */
export interface RenderedFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export interface RenderOptions {
  /** How HTML looks; the quiet theme where none is given. */
  readonly theme?: HtmlTheme | undefined;
}

/** Writes a paper down: files named from its stem, the paper itself first. */
export type Render = (
  paper: Paper,
  stem: string,
  options: RenderOptions,
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
      return async (paper, stem) => [{ fileName: `${stem}.docx`, bytes: await renderDocx(paper) }];
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
        renderCsv(toWorkbook(paper), stem).map(({ fileName, text }) => textFile(fileName, text));
    },
  },
};

const textFile = (fileName: string, text: string): RenderedFile => ({
  fileName,
  bytes: new TextEncoder().encode(text),
});
