import type { Fonts } from './fonts.ts';
import { type Covers, glyphCoverage } from './glyph-coverage.ts';

/** Text as it can be printed, whatever it holds. */
export type Printable = (text: string) => string;

/** What shows nothing of itself and changes what stands beside it: controls, marks of direction, halves of a pair. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/u;

/** What most texts are: characters of ASCII, with one space between words. They need not be looked at one by one. */
const plain = /^(?:[!-~]| (?! ))*$/;
const plainCharacters = Array.from({ length: 95 }, (_, index) => 32 + index);

const coded = (character: string): string =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/**
 * Text on one line in which every character shows: one that no font given has a glyph for, or that would hide or turn
 * what stands beside it, is printed as its code, [U+1F600].
 */
export const printableIn = (fonts: Fonts): Printable => {
  const known = printables.get(fonts) ?? startPrintable(fonts);
  printables.set(fonts, known);
  return known;
};

/** One for each set of fonts: to start one, it reads which characters they have. */
const printables = new WeakMap<Fonts, Printable>();

const startPrintable = (fonts: Fonts): Printable => {
  const coverage: readonly Covers[] = [fonts.text, fonts.monospace].flatMap(({ files }) =>
    files.map(({ bytes }) => glyphCoverage(bytes)),
  );
  const shown = new Map<string, string>();
  const show = (character: string): string => {
    const known = shown.get(character);
    if (known !== undefined) return known;
    const codePoint = character.codePointAt(0) ?? 0;
    const shows = !unseen.test(character) && coverage.every((covers) => covers(codePoint));
    const printed = shows ? character : coded(character);
    shown.set(character, printed);
    return printed;
  };
  const coversPlain = coverage.every((covers) => plainCharacters.every(covers));
  return (text) =>
    coversPlain && plain.test(text) ? text : Array.from(text.replaceAll(/[ \t\r\n]+/g, ' '), show).join('');
};
