import { needing } from '../needing.ts';
import { allOf, parseXml, textOf, type XmlElement } from '../office/parse-xml.ts';
import type { DocxFault, DocxFaultCode } from './docx-fault.ts';

/** A document taken apart: every file by its path, and those that are XML. */
interface Taken {
  readonly texts: ReadonlyMap<string, string>;
  readonly parts: ReadonlyMap<string, XmlElement>;
}

const fault = (code: DocxFaultCode, of = ''): DocxFault => ({ code, of });

const document = 'word/document.xml';

const valuesOf = ({ parts }: Taken, part: string, element: string, attribute: string): readonly string[] => {
  const root = parts.get(part);
  return root === undefined
    ? []
    : allOf(root, element).flatMap(({ attributes }) => attributes[attribute] ?? []);
};

const elementsOf = ({ parts }: Taken, part: string, element: string): readonly XmlElement[] => {
  const root = parts.get(part);
  return root === undefined ? [] : allOf(root, element);
};

const contentTypes = (taken: Taken): readonly DocxFault[] => {
  const part = '[Content_Types].xml';
  const endings = new Set(valuesOf(taken, part, 'Default', 'Extension'));
  const named = new Set(valuesOf(taken, part, 'Override', 'PartName').map((name) => name.slice(1)));
  return [
    ...[...taken.texts.keys()]
      .filter(
        (path) => path !== part && !named.has(path) && !endings.has(path.slice(path.lastIndexOf('.') + 1)),
      )
      .map((path) => fault('no-content-type', path)),
    ...[...named].filter((name) => !taken.texts.has(name)).map((name) => fault('type-without-part', name)),
  ];
};

const relationships = (taken: Taken): readonly DocxFault[] =>
  [...taken.parts].flatMap(([path, root]) => {
    if (!path.endsWith('.rels')) return [];
    const source = path.replace(/_rels\/([^/]*)\.rels$/, '$1');
    const folder = source.slice(0, source.lastIndexOf('/') + 1);
    const all = allOf(root, 'Relationship');
    const missing = all
      .filter(({ attributes }) => attributes.TargetMode !== 'External')
      .map(({ attributes: { Target: target = '' } }) =>
        target.startsWith('/') ? target.slice(1) : `${folder}${target}`,
      )
      .filter((target) => !taken.texts.has(target));
    const known = new Set(all.map(({ attributes }) => attributes.Id));
    const asked = [...(taken.texts.get(source) ?? '').matchAll(/ r:(?:id|embed|link)="([^"]+)"/g)].map(
      ([, id = '']) => id,
    );
    return [
      ...missing.map((target) => fault('target-missing', target)),
      ...asked.filter((id) => !known.has(id)).map((id) => fault('relationship-missing', id)),
    ];
  });

/** What is used and not among what is defined. */
const undefinedOf = (
  code: DocxFaultCode,
  used: readonly string[],
  defined: readonly string[],
): readonly DocxFault[] => {
  const known = new Set(defined);
  return [...new Set(used)].filter((each) => !known.has(each)).map((each) => fault(code, each));
};

const definitions = (taken: Taken): readonly DocxFault[] => [
  ...undefinedOf(
    'style-undefined',
    ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) => valuesOf(taken, document, name, 'w:val')),
    valuesOf(taken, 'word/styles.xml', 'w:style', 'w:styleId'),
  ),
  ...undefinedOf(
    'list-undefined',
    valuesOf(taken, document, 'w:numId', 'w:val'),
    valuesOf(taken, 'word/numbering.xml', 'w:num', 'w:numId'),
  ),
  ...undefinedOf(
    'link-nowhere',
    valuesOf(taken, document, 'w:hyperlink', 'w:anchor'),
    valuesOf(taken, document, 'w:bookmarkStart', 'w:name'),
  ),
];

const ids = (taken: Taken): readonly DocxFault[] =>
  (
    [
      ['w:bookmarkStart', 'w:name'],
      ['w:bookmarkStart', 'w:id'],
      ['wp:docPr', 'id'],
    ] as const
  ).flatMap(([element, attribute]) => {
    const all = valuesOf(taken, document, element, attribute);
    const repeated = all.filter((each, index) => all.indexOf(each) !== index);
    return [...new Set(repeated)].map((each) => fault('id-repeated', each));
  });

const properties = (taken: Taken): readonly DocxFault[] => [
  ...(textOf(elementsOf(taken, 'docProps/core.xml', 'dc:title')[0]).trim() === '' ? [fault('no-title')] : []),
  ...(valuesOf(taken, 'word/styles.xml', 'w:lang', 'w:val').length === 0 ? [fault('no-language')] : []),
  ...(valuesOf(taken, document, 'w:pStyle', 'w:val').some((style) => /^Heading\d$/.test(style))
    ? []
    : [fault('no-headings')]),
];

/** Whether every element of these names stands there and says something. */
const says = (within: XmlElement, names: readonly string[]): boolean =>
  names.every((name) => (allOf(within, name)[0]?.attributes['w:val'] ?? '').trim() !== '');

const alternatives = (taken: Taken): readonly DocxFault[] => [
  ...elementsOf(taken, document, 'w:tbl').flatMap((table, index) => [
    ...(says(table, ['w:tblCaption', 'w:tblDescription'])
      ? []
      : [fault('table-without-words', String(index + 1))]),
    ...(allOf(table, 'w:tblHeader').length > 0 ? [] : [fault('table-without-headings', String(index + 1))]),
  ]),
  ...elementsOf(taken, document, 'wp:docPr')
    .filter(({ attributes }) => (attributes.descr ?? '').trim() === '')
    .map(({ attributes }) => fault('picture-without-words', attributes.id ?? '')),
];

/** So many of the units of a picture are a twentieth of a point. */
const picturePerTwentieth = 635;

/** A number that an element of some XML says. */
const numberIn = (text: string, element: string, attribute: string): number =>
  Number(new RegExp(`<${element}\\b[^>]*\\b${attribute}="(-?\\d+)"`).exec(text)?.[1] ?? Number.NaN);

/** What stands before a section's properties is on its pages. */
const pagesHold = ({ texts }: Taken): readonly DocxFault[] => {
  const pieces = (texts.get(document) ?? '').split('<w:sectPr');
  return pieces.slice(1).flatMap((page, section) => {
    const room = (size: string, before: string, after: string): number =>
      (numberIn(page, 'w:pgSz', size) -
        numberIn(page, 'w:pgMar', before) -
        numberIn(page, 'w:pgMar', after)) *
      picturePerTwentieth;
    const width = room('w:w', 'w:left', 'w:right');
    const height = room('w:h', 'w:top', 'w:bottom');
    return [...(pieces[section] ?? '').matchAll(/<wp:extent [^>]*>.*?<wp:docPr [^>]*>/gs)]
      .filter(
        ([picture]) =>
          numberIn(picture, 'wp:extent', 'cx') > width || numberIn(picture, 'wp:extent', 'cy') > height,
      )
      .map(([picture]) => fault('picture-off-page', String(numberIn(picture, 'wp:docPr', 'id'))));
  });
};

const rules = [contentTypes, relationships, definitions, ids, properties, alternatives, pagesHold] as const;

/**
 * What is wrong in a document of Word: its parts, relationships and content types (ECMA-376, part 2), what it uses and
 * nobody defined, and what somebody who cannot see it would miss. It reads the file that was written. Needs the package
 * `fflate`.
 */
export const checkDocx = async (bytes: Uint8Array): Promise<readonly DocxFault[]> => {
  const { unzipSync, strFromU8 } = await needing('docx', ['fflate'], () => import('fflate'));
  try {
    const texts = new Map(
      Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
    );
    if (!texts.has(document)) return [fault('unreadable')];
    const read = [...texts]
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, text]) => [path, parseXml(text)] as const);
    const parts = new Map(read.flatMap(([path, root]) => (root === null ? [] : [[path, root] as const])));
    return [
      ...read.flatMap(([path, root]) => (root === null ? [fault('no-xml', path)] : [])),
      ...rules.flatMap((rule) => rule({ texts, parts })),
    ];
  } catch {
    return [fault('unreadable')];
  }
};
