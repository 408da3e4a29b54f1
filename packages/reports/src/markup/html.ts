const markup: unique symbol = Symbol('markup');

/** Markup that this module made; no data can pass for it. */
export interface Html {
  readonly [markup]: string;
}

export type HtmlPart = Html | string | number | null | readonly HtmlPart[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Text for an element or for an attribute within quotes; control characters, which HTML does not allow, go. */
const escaped = (text: string): string =>
  text.replaceAll(/(?![\t\n\r])\p{Cc}/gu, '').replaceAll(/[&<>"'`]/g, (each) => entities[each] ?? each);

const printed = (part: HtmlPart): string => {
  if (part === null) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return markup in part ? part[markup] : part.map(printed).join('');
};

/**
 * HTML from a template literal: every value put in is escaped, in elements and within quoted attributes alike,
 * unless it is HTML itself. Lists are joined; null is nothing.
 */
export const html = (strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html => ({
  [markup]: strings.map((text, index) => text + printed(parts[index] ?? null)).join(''),
});

/** Attributes of an element, each with a space before it; those that are null are left out. */
export const attributes = (of: Readonly<Record<string, string | number | null>>): Html => ({
  [markup]: Object.entries(of)
    .filter(([name, value]) => value !== null && /^[a-z][a-z0-9-]*$/i.test(name))
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join(''),
});

/** A style sheet of our own. Whatever could end the element is a broken invariant. */
export const styleElement = (css: string): Html => {
  if (css.includes('</')) throw new Error('a style sheet must not hold "</"');
  return { [markup]: `<style>\n${css}</style>` };
};

/** A script of our own, under the same condition. */
export const scriptElement = (script: string): Html => {
  if (script.includes('</') || script.includes('<!--')) throw new Error('a script must not hold "</"');
  return { [markup]: `<script>${script}</script>` };
};

export const htmlText = (of: Html): string => of[markup];
