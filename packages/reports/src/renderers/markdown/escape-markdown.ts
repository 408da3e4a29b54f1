/** Text on one line, without control characters, in which Markdown sees no markup of its own. */
export const escapeMarkdown = (text: string): string =>
  text
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll(/[\\`*_[\]|~#]/g, (each) => `\\${each}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** The same at the start of a line, where a dash, a plus or a number would begin a list. */
export const escapeLineStart = (text: string): string =>
  text.replace(/^(\s*)([-+=])/, '$1\\$2').replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2');
