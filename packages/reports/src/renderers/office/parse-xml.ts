/** An element as a checker needs it. Comments, processing instructions and types of documents are not kept. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const plain = (text: string): string =>
  text.replaceAll(/&(?:#x([0-9a-fA-F]+)|#(\d+)|([a-z]+));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });

const attributesOf = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name = '', double, single]) => [
      name,
      plain(double ?? single ?? ''),
    ]),
  );

const token =
  /<!--[\s\S]*?-->|<[?!][^>]*>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|[^<]+/g;

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/** The root element of a part of an office file, or null where it is no well-formed XML. */
export const parseXml = (text: string): XmlElement | null => {
  const root: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [root];
  let read = 0;
  for (const found of text.matchAll(token)) {
    if (found.index !== read) return null;
    read += found[0].length;
    const [whole, closed, name, attributes = '', single] = found;
    const parent = open.at(-1);
    if (parent === undefined) return null;
    if (closed !== undefined) {
      if (closed !== parent.name) return null;
      open.pop();
    } else if (name !== undefined) {
      const element: Open = { name, attributes: attributesOf(attributes), children: [] };
      parent.children.push(element);
      if (single === '') open.push(element);
    } else if (!whole.startsWith('<')) parent.children.push(plain(whole));
  }
  const [first] = root.children.filter((each) => typeof each !== 'string');
  return read === text.length && open.length === 1 && first !== undefined ? first : null;
};

/** The children of an element that have a name. */
export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  (element?.children ?? []).filter(
    (each): each is XmlElement => typeof each !== 'string' && each.name === name,
  );

/** Every element of a name, however deep. */
export const allOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.flatMap((each) => {
    if (typeof each === 'string') return [];
    return each.name === name ? [each, ...allOf(each, name)] : allOf(each, name);
  });

/** All text of an element. */
export const textOf = (element: XmlElement | undefined): string =>
  (element?.children ?? []).map((each) => (typeof each === 'string' ? each : textOf(each))).join('');
