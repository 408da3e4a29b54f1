import { strFromU8, unzipSync } from 'fflate';
import { htmlText } from '../../markup/html.ts';
import { xml } from '../office/xml.ts';
import { type Part, zipParts } from '../office/zip-parts.ts';

/** What a table is called and what it is, for whoever cannot see it. */
export interface TableWords {
  readonly title: string;
  readonly says: string;
}

const document = 'word/document.xml';
const core = 'docProps/core.xml';

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

const first = '[Content_Types].xml';

/** The parts of a document of the library in one order, with one date and with ids that depend on nothing else. */
export const repack = (bytes: Uint8Array, told: Told): Uint8Array => {
  const read = unzipSync(bytes);
  const paths = Object.keys(read)
    .filter((path) => !path.endsWith('/'))
    .toSorted((a, b) => Number(b === first) - Number(a === first) || (a < b ? -1 : 1));
  return zipParts(
    paths.map((path): Part => {
      const content = read[path] ?? new Uint8Array();
      const change = parts[path];
      return [path, change === undefined ? content : change(strFromU8(content), told)];
    }),
  );
};
