import type { Chart } from './chart.ts';
import type { Table } from './table.ts';
import { asText, type Text } from './text.ts';

/** One thing after another down the page. */
export type Block =
  | Paragraph
  /** Words that carry no number: under a table, in a box. */
  | { readonly kind: 'remark'; readonly text: Text }
  | { readonly kind: 'list'; readonly items: readonly Text[] }
  /** What must not be passed over, boxed under a heading of its own. */
  | { readonly kind: 'callout'; readonly heading: string; readonly body: readonly Text[] }
  | { readonly kind: 'table'; readonly table: Table }
  | Figure
  | { readonly kind: 'definitions'; readonly items: readonly Definition[] }
  /** Folded away on screen, open on paper. */
  | { readonly kind: 'folded'; readonly summary: string; readonly blocks: readonly Block[] };

/** A paragraph that councils number through the whole report, with its lettered parts. */
export interface Paragraph {
  readonly kind: 'paragraph';
  /** From 1; 0 until `numberParagraphs` has been through the paper. */
  readonly number: number;
  readonly text: Text;
  /** (a), (b), (c) ... */
  readonly lettered: readonly Text[];
}

/** A chart, what it shows in words, and the numbers it was drawn from. */
export interface Figure {
  readonly kind: 'figure';
  readonly id: string;
  readonly chart: Chart;
  readonly alternative: Text;
  /** What is to be known of it besides. */
  readonly remarks?: readonly Text[] | undefined;
  /** Null where a table of the paper beside it holds them already; its words say which. */
  readonly table: Table | null;
}

export interface Definition {
  readonly term: string;
  /** Where other places of the paper point to it. */
  readonly id: string | null;
  readonly says: readonly Text[];
}

export const paragraph = (text: Text | string, lettered: readonly (Text | string)[] = []): Paragraph => ({
  kind: 'paragraph',
  number: 0,
  text: asText(text),
  lettered: lettered.map(asText),
});

export const remark = (text: Text | string): Block => ({ kind: 'remark', text: asText(text) });

export const list = (items: readonly (Text | string)[]): Block => ({
  kind: 'list',
  items: items.map(asText),
});

export const callout = (heading: string, body: readonly (Text | string)[]): Block => ({
  kind: 'callout',
  heading,
  body: body.map(asText),
});

export const table = (of: Table): Block => ({ kind: 'table', table: of });

export const definitions = (items: readonly Definition[]): Block => ({ kind: 'definitions', items });

export const definition = (term: string, ...says: readonly (Text | string)[]): Definition => ({
  term,
  id: null,
  says: says.map(asText),
});

export const folded = (summary: string, blocks: readonly Block[]): Block => ({
  kind: 'folded',
  summary,
  blocks,
});
