/** What is wrong in a document of Word. */
export interface DocxFault {
  readonly code: DocxFaultCode;
  /** The part, style, list or place that it is about. */
  readonly of: string;
}

export const docxFaultCodes = [
  'unreadable',
  'no-xml',
  'no-content-type',
  'type-without-part',
  'target-missing',
  'relationship-missing',
  'style-undefined',
  'list-undefined',
  'link-nowhere',
  'id-repeated',
  'no-title',
  'no-language',
  'no-headings',
  'table-without-words',
  'table-without-headings',
  'picture-without-words',
  'picture-off-page',
] as const;
export type DocxFaultCode = (typeof docxFaultCodes)[number];

const words: Readonly<Record<DocxFaultCode, (of: string) => string>> = {
  unreadable: () => 'The file is no document that can be read.',
  'no-xml': (of) => `The part ${of} is no well-formed XML.`,
  'no-content-type': (of) => `The part ${of} has no content type.`,
  'type-without-part': (of) => `A content type is given for ${of}, which is not there.`,
  'target-missing': (of) => `A relationship leads to ${of}, which is not there.`,
  'relationship-missing': (of) => `The relationship ${of} is asked for and not there.`,
  'style-undefined': (of) => `The style ${of} is used and not defined.`,
  'list-undefined': (of) => `The list ${of} is used and not defined.`,
  'link-nowhere': (of) => `A link leads to ${of}, which is no bookmark.`,
  'id-repeated': (of) => `The id ${of} stands twice.`,
  'no-title': () => 'The properties of the document have no title.',
  'no-language': () => 'The language of the document is not given.',
  'no-headings': () => 'No paragraph has a heading style.',
  'table-without-words': (of) => `Table ${of} has no title or description for who cannot see it.`,
  'table-without-headings': (of) => `Table ${of} has no row marked as its headings.`,
  'picture-without-words': (of) => `Picture ${of} has no description for who cannot see it.`,
  'picture-off-page': (of) => `Picture ${of} is larger than its page, and is cut off.`,
};

export const sayDocxFault = ({ code, of }: DocxFault): string => words[code](of);
