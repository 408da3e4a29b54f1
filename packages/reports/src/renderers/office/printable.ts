/**
 * Characters that no XML may hold (controls, halves of a pair, what is no character) and those that turn the direction
 * in which the text after them is read.
 */
const unprintable =
  /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/**
 * Text on one line as a file for the office may hold it: every kind of white space is a space, and what could not be
 * written or would deceive a reader stands there as its code, `[U+202E]`.
 */
export const printable = (text: string): string =>
  text
    .replaceAll(/[\t\n\r\u0085\u2028\u2029]+/g, ' ')
    .replaceAll(
      unprintable,
      (each) => `[U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
    );
