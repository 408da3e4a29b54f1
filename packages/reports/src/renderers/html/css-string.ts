/** Text as a CSS string, for the headings of printed pages: all but letters, digits and plain signs as code points. */
export const cssString = (text: string): string =>
  `"${Array.from(text, (each) => (/^[A-Za-z0-9 .,:-]$/.test(each) ? each : `\\${(each.codePointAt(0) ?? 32).toString(16)} `)).join('')}"`;
