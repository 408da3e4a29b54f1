import { signCharacters, statusCharacters } from '../../model/shape-characters.ts';
import { type Inline, strong, type Text } from '../../model/text.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Between backticks where nothing in it could be taken for markup; else as escaped text. */
const renderCode = (text: string): string =>
  /^[\w./:@ -]+$/.test(text) ? `\`${text}\`` : escapeMarkdown(text);

/** Asterisks beside a space mark nothing: space at either end stays outside them. */
const renderStrong = (text: string): string => {
  const words = text.trim();
  const [before = '', after = ''] = words === '' ? [text] : text.split(words);
  return words === '' ? text : `${before}**${escapeMarkdown(words)}**${after}`;
};

const renderInline = (piece: Inline): string => {
  if (typeof piece === 'string') return escapeMarkdown(piece);
  switch (piece.kind) {
    case 'strong':
      return renderStrong(piece.text);
    // Markdown has no mark for a language.
    case 'other-language':
      return escapeMarkdown(piece.text);
    case 'code':
      return renderCode(piece.text);
    // Anchors are made by whatever shows the Markdown: the words alone are right everywhere.
    case 'link':
      return escapeMarkdown(piece.text);
    case 'status':
      return `${statusCharacters[piece.status]} ${escapeMarkdown(piece.words)}`;
    case 'sign':
      return `${signCharacters[piece.sign]} ${escapeMarkdown(piece.words)}`;
  }
};

/** Bold beside bold is one: Markdown would take the asterisks between them for text. */
const withStrongJoined = (text: Text): Text => {
  const joined: Inline[] = [];
  for (const piece of text) {
    const last = joined.at(-1);
    if (isStrong(piece) && isStrong(last)) joined[joined.length - 1] = strong(last.text + piece.text);
    else joined.push(piece);
  }
  return joined;
};

const isStrong = (piece: Inline | undefined): piece is Extract<Inline, { readonly kind: 'strong' }> =>
  typeof piece === 'object' && piece.kind === 'strong';

export const renderText = (text: Text): string => withStrongJoined(text).map(renderInline).join('');
