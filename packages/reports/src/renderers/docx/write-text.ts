import type { Status } from '@ragstone/rag';
import { Bookmark, InternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import type { Language } from '../../model/language.ts';
import { signCharacters, statusCharacters } from '../../model/shape-characters.ts';
import type { Inline, Text } from '../../model/text.ts';
import { languageTag } from '../../words/page-words.ts';
import { quietTheme } from '../html/theme.ts';
import { printable } from '../office/printable.ts';
import type { LinkPlaces } from './link-places.ts';

const { light } = quietTheme;

const colours: Readonly<Record<Status, string>> = {
  green: light.green,
  amber: light.amber,
  red: light.red,
  'not-rated': light.notRated,
};

/** A shape beside its words: they stay on one line. */
const shaped = (shape: string, words: string, colour?: string): readonly ParagraphChild[] => [
  new TextRun({ text: `${shape}\u00a0`, ...(colour === undefined ? {} : { color: colour.slice(1) }) }),
  new TextRun({ text: printable(words), style: 'Strong' }),
];

/** The language of a run, where it is another than that of the document. */
const inLanguage = ({ language }: { readonly language?: Language | undefined }) =>
  language === undefined ? {} : { language: { value: languageTag(language) } };

const runsOf = (piece: Inline, places: LinkPlaces): readonly ParagraphChild[] => {
  if (typeof piece === 'string') return [new TextRun(printable(piece))];
  switch (piece.kind) {
    case 'strong':
      return [new TextRun({ text: printable(piece.text), style: 'Strong', ...inLanguage(piece) })];
    case 'other-language':
      return [new TextRun({ text: printable(piece.text), ...inLanguage(piece) })];
    case 'code':
      return [new TextRun({ text: printable(piece.text), style: 'Identifier' })];
    case 'link': {
      const anchor = places.get(piece.to);
      const text = new TextRun({ text: printable(piece.text), style: 'Hyperlink' });
      return anchor === undefined ? [text] : [new InternalHyperlink({ anchor, children: [text] })];
    }
    case 'status':
      return shaped(statusCharacters[piece.status], piece.words, colours[piece.status]);
    case 'sign':
      return shaped(signCharacters[piece.sign], piece.words);
  }
};

/** Words with the styles of their pieces. Links lead to bookmarks within the document. */
export const writeText = (text: Text, places: LinkPlaces): readonly ParagraphChild[] =>
  text.flatMap((piece) => runsOf(piece, places));

/** What is written, with a bookmark about it where something leads to its place. */
export const atPlace = (
  id: string | null,
  children: readonly ParagraphChild[],
  places: LinkPlaces,
): readonly ParagraphChild[] => {
  const name = id === null ? undefined : places.get(id);
  return name === undefined ? children : [new Bookmark({ id: name, children: [...children] })];
};
