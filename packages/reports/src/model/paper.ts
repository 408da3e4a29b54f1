import type { Block } from './block.ts';
import type { Language } from './language.ts';
import type { Text } from './text.ts';

/** A finished paper, before anybody has said how it looks. Plain JSON. */
export interface Paper {
  readonly schema: 'ragstone.paper/1';
  readonly template: string;
  /** The language of its words: English where none is named. */
  readonly language?: Language | undefined;
  /** What its files are called, without an extension. */
  readonly fileStem: string;
  readonly title: TitleBlock;
  /** Why every page is marked as a draft; null where it is none. */
  readonly draft: Text | string | null;
  /** Why every page is marked as not for publication; nothing where everybody may have it. */
  readonly restricted?: Text | undefined;
  readonly sections: readonly Section[];
}

export interface TitleBlock {
  readonly subject: string;
  readonly board: string;
  /** Of the board's name, where it is another than that of the paper. */
  readonly boardLanguage?: Language | undefined;
  /** The day of the evidence, `2026-06-15`, and as it is printed. */
  readonly day: string;
  readonly date: string;
  /** A role. */
  readonly reportOf: string;
  readonly facts: readonly { readonly term: string; readonly says: Text }[];
}

export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
  /** One level below; no deeper. */
  readonly parts: readonly SectionPart[];
}

export interface SectionPart {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export const section = (
  id: string,
  heading: string,
  blocks: readonly Block[],
  parts: readonly SectionPart[] = [],
): Section => ({ id, heading, blocks, parts });
