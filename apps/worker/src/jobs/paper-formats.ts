import type { FormatId, RenderOptions } from '@ragstone/reports';

/** The formats in which a paper is one file. */
export type PaperFormat = Extract<FormatId, 'html' | 'pdf' | 'docx' | 'ods' | 'xlsx' | 'markdown'>;

/** What each is called on a network. */
export const mediaTypes: Readonly<Record<PaperFormat, string>> = {
  html: 'text/html',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  markdown: 'text/markdown',
};

export const paperFormats: readonly PaperFormat[] = Object.keys(mediaTypes) as PaperFormat[];

/** How papers are made. */
export interface PaperMaking {
  /** The formats of a body's papers, or of those that no body is named for. */
  readonly formatsOf: (board: string | null) => readonly PaperFormat[];
  /** The fonts of PDF and of the charts in Word documents. */
  readonly fonts?: RenderOptions['fonts'];
}

/** One page of HTML, where nothing else is said. */
export const htmlAlone: PaperMaking = { formatsOf: () => ['html'] };
