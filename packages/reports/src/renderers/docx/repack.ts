import { strFromU8, unzipSync } from 'fflate';
import { htmlText } from '../../markup/html.ts';
import type { DrawnFigure } from '../../model/drawn-figure.ts';
import { xml } from '../office/xml.ts';
import { type Part, zipParts } from '../office/zip-parts.ts';

/** What a table is called and what it is, for whoever cannot see it. */
export interface TableWords {
  readonly title: string;
  readonly says: string;
}

const document = 'word/document.xml';
const core = 'docProps/core.xml';
const pictures = 'word/media/';

/** The same kind of id counted anew in each document: the library counts them through all that it ever wrote. */
const countedAnew = (text: string, pattern: RegExp): string => {
  const known = new Map<string, string>();
  return text.replaceAll(pattern, (_, before: string, id: string, after: string) => {
    const counted = known.get(id) ?? String(known.size + 1);
    known.set(id, counted);
    return `${before}${counted}${after}`;
  });
};

/** The library has no words for a table, so they are put where the format has them: last of a table's properties. */
const withTableWords = (text: string, tables: readonly TableWords[]): string => {
  let at = 0;
  return text.replaceAll('</w:tblPr>', (end) => {
    const table = tables[at++];
    return table === undefined
      ? end
      : `${htmlText(xml`<w:tblCaption w:val="${table.title}"/><w:tblDescription w:val="${table.says}"/>`)}${end}`;
  });
};

/** What the parts are told that the library does not write. */
interface Told {
  readonly day: string;
  readonly language: string;
  readonly tables: readonly TableWords[];
  /** By the ids of figures, which stand in place of the pictures. */
  readonly drawn: ReadonlyMap<string, DrawnFigure>;
}

const parts: Readonly<Record<string, (text: string, told: Told) => string>> = {
  [document]: (text, { tables }) =>
    withTableWords(
      countedAnew(
        countedAnew(text, /(<wp:docPr\b[^>]*? id=")(\d+)(")/g),
        /(<w:bookmark(?:Start|End)\b[^>]*?w:id=")([^"]+)(")/g,
      ),
      tables,
    ),
  [core]: (text, { day, language }) =>
    text
      .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`)
      .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`),
};

const pictureFor = (id: string, { drawn }: Told): Uint8Array => {
  const figure = drawn.get(id);
  if (figure === undefined) throw new Error(`a document with a picture of ${id}, which is not drawn`);
  return figure.png;
};

const first = '[Content_Types].xml';

/**
 * The parts of a document of the library in one order, with its pictures, with one date and with ids that depend on
 * nothing else.
 */
export const repack = (bytes: Uint8Array, told: Told): Uint8Array => {
  const read = unzipSync(bytes);
  const paths = Object.keys(read)
    .filter((path) => !path.endsWith('/'))
    .toSorted((a, b) => Number(b === first) - Number(a === first) || (a < b ? -1 : 1));
  return zipParts(
    paths.map((path): Part => {
      const content = read[path] ?? new Uint8Array();
      const change = parts[path];
      if (change !== undefined) return [path, change(strFromU8(content), told)];
      return [path, path.startsWith(pictures) ? pictureFor(strFromU8(content), told) : content];
    }),
  );
};
