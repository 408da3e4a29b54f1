import type { Edit, PdfText } from './edit-pdf.ts';

interface Bookmark {
  readonly title: string;
  readonly destination: string;
}

const objectAt = ({ text, objects }: PdfText, number: number): string => {
  const at = objects.get(number);
  if (at === undefined) throw new Error(`a PDF without its object ${number}`);
  return text.slice(at, text.indexOf('endobj', at));
};

const reference = (object: string, name: string): number | null => {
  const found = new RegExp(`\\/${name} (\\d+) 0 R`).exec(object)?.[1];
  return found === undefined ? null : Number(found);
};

/** The bookmarks that follow each other from one on, each with those under it behind it. */
const bookmarksFrom = (pdf: PdfText, first: number | null): readonly Bookmark[] => {
  const found: Bookmark[] = [];
  for (let number = first; number !== null; ) {
    const object = objectAt(pdf, number);
    const [, title, destination] = /\/Title ([^\n]+)\n\s*\/Dest (\d+ 0 R)/.exec(object) ?? [];
    if (title === undefined || destination === undefined) throw new Error('a bookmark that leads nowhere');
    found.push({ title, destination }, ...bookmarksFrom(pdf, reference(object, 'First')));
    number = reference(object, 'Next');
  }
  return found;
};

const links =
  /\/A <<\n {4}\/Type \/Action\n {4}\/S \/URI\n {4}\/URI \(heading:(\d+)\)\n {2}>>|\/Contents \(heading:(\d+)\)/g;

/**
 * Has each link to a heading lead there, and say what the heading says (ISO 32000-1, 12.3.2 and 12.5.6.5). A PDF that is
 * not written as Typst writes it throws.
 */
export const headingLinks = (pdf: PdfText): readonly Edit[] => {
  const asked = [...pdf.text.matchAll(links)];
  if (asked.length === 0) return [];
  const outline = /\/Type \/Outlines\n[^>]*/.exec(pdf.text)?.[0] ?? '';
  const bookmarks = bookmarksFrom(pdf, reference(outline, 'First'));
  return asked.map(({ 0: { length: remove }, index: at, 1: action, 2: contents }) => {
    const bookmark = bookmarks[Number(action ?? contents)];
    if (bookmark === undefined) throw new Error('a link to a heading that is not there');
    const insert = action === undefined ? `/Contents ${bookmark.title}` : `/Dest ${bookmark.destination}`;
    return { at, remove, insert };
  });
};
