import type { Status } from '@ragstone/rag';
import type { Language } from './language.ts';
import type { Sign } from './sign.ts';

/** Words of a paper, in pieces. A plain string is only ever text: no renderer reads markup in it. */
export type Text = readonly Inline[];

export type Inline =
  | string
  | { readonly kind: 'strong'; readonly text: string; readonly language?: Language | undefined }
  /** Words in another language than that of the paper, so that they are heard and divided as such. */
  | { readonly kind: 'other-language'; readonly language: Language; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  /** To another place of the same paper, by its id. */
  | { readonly kind: 'link'; readonly to: string; readonly text: string }
  /** A status as shape, colour and word, never as colour alone. */
  | { readonly kind: 'status'; readonly status: Status; readonly words: string }
  /** A meaning as shape and words. */
  | { readonly kind: 'sign'; readonly sign: Sign; readonly words: string };

/** Text of what may be plain words. */
export const asText = (of: Text | string): Text => (typeof of === 'string' ? [of] : of);

export const strong = (text: string): Inline => ({ kind: 'strong', text });

export const code = (text: string): Inline => ({ kind: 'code', text });

export const link = (to: string, text: string): Inline => ({ kind: 'link', to, text });

export const status = (of: Status, words: string): Inline => ({ kind: 'status', status: of, words });

export const sign = (of: Sign, words: string): Inline => ({ kind: 'sign', sign: of, words });

export const otherLanguage = (language: Language, text: string): Inline => ({
  kind: 'other-language',
  language,
  text,
});

/** The words of a text that is nothing but words in the language of the paper; null for any other. */
export const wordsAlone = (of: Inline | Text): string | null => {
  const [first, ...rest] = typeof of === 'object' && 'length' in of ? of : [of];
  return rest.length === 0 && typeof first === 'string' ? first : null;
};

/** Texts one after another. Words alone become one piece with the words beside them; other pieces stay as they are. */
const joinedUp = (parts: readonly (Inline | Text)[]): Text => {
  const pieces: Inline[] = [];
  let open = '';
  const close = (): void => {
    if (open !== '') pieces.push(open);
    open = '';
  };
  for (const part of parts) {
    const words = wordsAlone(part);
    if (words !== null) open += words;
    else {
      close();
      pieces.push(...(typeof part === 'object' && 'length' in part ? part : [part]));
    }
  }
  close();
  return pieces;
};

/** A text from a template literal, in which texts and pieces of texts stand: text`meets ${strong('next')} on ${day}`. */
export const text = (strings: TemplateStringsArray, ...values: readonly (Inline | Text | number)[]): Text =>
  joinedUp(
    strings.flatMap((each, index) => {
      const value = values[index];
      return value === undefined ? [each] : [each, typeof value === 'number' ? String(value) : value];
    }),
  );

/** Texts with a separator between them: joined([a, b], '; '). */
export const joined = (texts: readonly (Inline | Text)[], separator: string): Text =>
  joinedUp(texts.flatMap((each, index) => (index === 0 ? [each] : [separator, each])));

/** The same words, bold. What has a shape or leads somewhere is left as it is. */
export const strengthened = (of: Text): Text =>
  of.map((piece) => {
    if (typeof piece === 'string') return strong(piece);
    return piece.kind === 'other-language' ? { ...piece, kind: 'strong' } : piece;
  });

/** The text with its first words changed, as `capitalised` changes them. */
export const withFirst = (of: Text, change: (words: string) => string): Text => {
  const [first, ...rest] = of;
  if (typeof first === 'string') return [change(first), ...rest];
  return first?.kind === 'other-language' || first?.kind === 'strong'
    ? [{ ...first, text: change(first.text) }, ...rest]
    : of;
};
