import type { Text } from '../../model/text.ts';
import { printable } from './printable.ts';

/** The words of a text, without shapes: what a cell of a spreadsheet holds. */
export const plainWords = (text: Text): string =>
  printable(
    text
      .map((piece) => (typeof piece === 'string' ? piece : 'words' in piece ? piece.words : piece.text))
      .join(''),
  ).trim();
