import type { Text } from './text.ts';

/** A text as its words alone. */
export const plainText = (text: Text): string =>
  text
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return 'words' in piece ? piece.words : piece.text;
    })
    .join('');
