import { strFromU8, unzipSync } from 'fflate';
import { allOf, parseXml, type XmlElement } from '../sheets/check/parse-xml.ts';

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** The part that a relationships part speaks of: `word/_rels/document.xml.rels` of `word/document.xml`. */
const sourceOf = (path: string): string => path.replace(/_rels\/([^/]*)\.rels$/, '$1');

const valuesOf = (root: XmlElement | undefined, name: string, attribute: string): readonly string[] =>
  root === undefined ? [] : allOf(root, name).flatMap(({ attributes }) => attributes[attribute] ?? []);

/**
 * What is wrong in a document of Word: parts that are no XML or have no type, relationships that lead nowhere or are
 * asked for and not there, styles, lists and bookmarks that nobody defined, pictures and tables without words, ids
 * that stand twice.
 */
export const checkDocx = (bytes: Uint8Array): readonly string[] => {
  const files = unzipSync(bytes);
  const faults: string[] = [];
  const parts = new Map<string, XmlElement>();
  for (const [path, content] of Object.entries(files)) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    const root = parseXml(strFromU8(content));
    if (root === null) faults.push(`${path} is no XML`);
    else parts.set(path, root);
  }
  const types = parts.get('[Content_Types].xml');
  const byEnding = new Set(valuesOf(types, 'Default', 'Extension'));
  const byPart = new Set(valuesOf(types, 'Override', 'PartName'));
  for (const path of Object.keys(files)) {
    const ending = path.slice(path.lastIndexOf('.') + 1);
    if (path !== '[Content_Types].xml' && !byEnding.has(ending) && !byPart.has(`/${path}`))
      faults.push(`${path} has no content type`);
  }
  for (const part of byPart)
    if (!(part.slice(1) in files)) faults.push(`${part} has a type and is not there`);
  for (const [path, root] of parts) {
    if (!path.endsWith('.rels')) continue;
    const source = sourceOf(path);
    for (const { attributes } of allOf(root, 'Relationship')) {
      const target = attributes.Target ?? '';
      const at = target.startsWith('/') ? target.slice(1) : `${folderOf(source)}${target}`;
      if (attributes.TargetMode !== 'External' && !(at in files))
        faults.push(`${path} leads to ${at}, which is not there`);
    }
    const known = new Set(valuesOf(root, 'Relationship', 'Id'));
    const text = source in files ? strFromU8(files[source] ?? new Uint8Array()) : '';
    for (const [, id = ''] of text.matchAll(/ r:(?:id|embed|link)="([^"]+)"/g))
      if (!known.has(id)) faults.push(`${source} asks for ${id}, which is not there`);
  }
  const document = parts.get('word/document.xml');
  const styles = new Set(valuesOf(parts.get('word/styles.xml'), 'w:style', 'w:styleId'));
  for (const name of ['w:pStyle', 'w:rStyle', 'w:tblStyle'])
    for (const style of new Set(valuesOf(document, name, 'w:val')))
      if (!styles.has(style)) faults.push(`the style ${style} is not defined`);
  const lists = new Set(valuesOf(parts.get('word/numbering.xml'), 'w:num', 'w:numId'));
  for (const used of new Set(valuesOf(document, 'w:numId', 'w:val')))
    if (!lists.has(used)) faults.push(`the list ${used} is not defined`);
  const bookmarks = valuesOf(document, 'w:bookmarkStart', 'w:name');
  for (const anchor of valuesOf(document, 'w:hyperlink', 'w:anchor'))
    if (!bookmarks.includes(anchor)) faults.push(`a link leads to ${anchor}, which is nowhere`);
  const once = [
    bookmarks,
    valuesOf(document, 'w:bookmarkStart', 'w:id'),
    valuesOf(document, 'wp:docPr', 'id'),
  ];
  for (const ids of once) if (new Set(ids).size !== ids.length) faults.push('an id stands twice');
  for (const table of document === undefined ? [] : allOf(document, 'w:tbl'))
    for (const words of ['w:tblCaption', 'w:tblDescription', 'w:tblHeader'])
      if (allOf(table, words).length === 0) faults.push(`a table has no ${words}`);
  for (const { attributes } of document === undefined ? [] : allOf(document, 'wp:docPr'))
    if ((attributes.descr ?? '') === '') faults.push('a picture has no words');
  return faults;
};
