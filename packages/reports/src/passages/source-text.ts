import type { Source } from '@ragstone/rag';
import { type Inline, link, type Text } from '../model/text.ts';
import type { SharedWords } from '../words/words.ts';

/** The place in a paper that lists a document. */
export const documentAnchor = (document: string): string =>
  `document-${document.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;

/** A document's id, leading to where the paper lists it. */
export const documentLink = (document: string): Inline => link(documentAnchor(document), document);

/** Where something is printed: `001, line 1073`. */
export const sourceText = (source: Source, { sources }: Pick<SharedWords, 'sources'>): Text => [
  documentLink(source.document),
  sources.line(source.line),
];

/** Where a finding stands: in a document, else in a file, else nowhere. */
export const findingPlace = (
  source: {
    readonly file: string | null;
    readonly line: number | null;
    readonly document: string | null;
    readonly documentLine: number | null;
  },
  said: Pick<SharedWords, 'sources'>,
): Text => {
  if (source.document !== null) {
    return source.documentLine === null
      ? [documentLink(source.document)]
      : sourceText({ document: source.document, line: source.documentLine }, said);
  }
  if (source.file === null) return [said.sources.wholeWorkspace];
  return [{ kind: 'code', text: source.line === null ? source.file : `${source.file}:${source.line}` }];
};
