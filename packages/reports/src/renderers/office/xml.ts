import { type Html, html, htmlText } from '../../markup/html.ts';

/** Markup that a template of ours made; no data can pass for it. */
export type Xml = Html;

/** XML from a template literal: every value put in is escaped, in elements and within quoted attributes alike. */
export const xml: typeof html = html;

/** A part of a package: the declaration and the markup. */
export const xmlPart = (of: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${htmlText(of)}`;
