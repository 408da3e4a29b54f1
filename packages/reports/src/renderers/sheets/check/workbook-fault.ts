/** What in a spreadsheet breaks the rules, and where. */
export interface WorkbookFault {
  readonly code: WorkbookFaultCode;
  /** The sheet; null where the fault is the workbook's. */
  readonly sheet: string | null;
  /** What it is about: a cell, a name, a note. */
  readonly of: string;
}

export const workbookFaultCodes = [
  'unreadable',
  'no-title',
  'no-language',
  'no-cover',
  'no-contents',
  'no-notes',
  'contents-incomplete',
  'sheet-name',
  'no-sheet-title',
  'title-no-heading',
  'merged-cells',
  'hidden',
  'frozen-or-filtered',
  'no-table',
  'several-tables',
  'table-name',
  'no-headings',
  'heading-blank',
  'heading-repeated',
  'blank-cell',
  'outside-table',
  'formula',
  'number-as-text',
  'shorthand-unexplained',
  'note-unexplained',
] as const;
export type WorkbookFaultCode = (typeof workbookFaultCodes)[number];

const words: Readonly<Record<WorkbookFaultCode, (of: string) => string>> = {
  unreadable: () => 'The file is no spreadsheet that can be read.',
  'no-title': () => 'The properties of the document have no title.',
  'no-language': () => 'The properties of the document have no language.',
  'no-cover': (of) => `The first sheet should be the cover; it is “${of}”.`,
  'no-contents': (of) => `The second sheet should be the contents; it is “${of}”.`,
  'no-notes': (of) => `The third sheet should be the notes; it is “${of}”.`,
  'contents-incomplete': (of) => `The contents do not list the sheet “${of}”.`,
  'sheet-name': (of) =>
    `“${of}” is no name for a sheet: it should be unlike the others and have at most 31 letters, digits and underscores.`,
  'no-sheet-title': () => 'The first cell should be the title of the sheet; it is blank.',
  'title-no-heading': () => 'The title should have the style “Heading 1”.',
  'merged-cells': (of) => `${of} cells are merged.`,
  hidden: (of) => `Something is hidden: ${of}.`,
  'frozen-or-filtered': () => 'Panes are frozen, or filters are shown.',
  'no-table': () => 'No cells are marked as a table.',
  'several-tables': (of) => `${of} tables stand on one sheet.`,
  'table-name': (of) =>
    `“${of}” is no name for a table: it should say what the table is and be unlike the others.`,
  'no-headings': (of) => `The table “${of}” is marked as having no row of headings.`,
  'heading-blank': (of) => `The heading in ${of} is blank.`,
  'heading-repeated': (of) => `The heading “${of}” stands over two columns.`,
  'blank-cell': (of) => `${of} is blank, and nothing says why.`,
  'outside-table': (of) => `${of} stands beside the table or under it.`,
  formula: (of) => `${of} holds a formula.`,
  'number-as-text': (of) => `${of} holds a number as text.`,
  'shorthand-unexplained': (of) => `${of} is not explained on the sheet.`,
  'note-unexplained': (of) => `${of} is not on the sheet of notes.`,
};

/** A fault in words, with its place. */
export const sayWorkbookFault = ({ code, sheet, of }: WorkbookFault): string =>
  `${sheet === null ? 'Workbook' : `Sheet ${sheet}`}: ${words[code](of)}`;
