/** Where an offset stands in a text: both from 1, the column in characters. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** A line of a text, cut to what surrounds a column; `caret` is how many characters stand before that column. */
export interface Excerpt {
  readonly text: string;
  readonly caret: number;
}

/** A text that knows its lines. They are counted when first asked for: most texts have no fault. */
export interface SourceText {
  readonly text: string;
  readonly positionOf: (offset: number) => TextPosition;
  readonly excerptAt: (offset: number) => Excerpt;
}

const before = 80;
const after = 60;

const lineStartsOf = (text: string): readonly number[] => {
  const starts = [0];
  const lineBreak = /\r\n|\n|\r/g;
  while (lineBreak.exec(text) !== null) starts.push(lineBreak.lastIndex);
  return starts;
};

/** The index of the last start that is not after the offset. */
const lineOf = (starts: readonly number[], offset: number): number => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

const characters = (text: string): number => {
  let count = 0;
  for (const _ of text) count++;
  return count;
};

/** What would move the caret or the terminal: control characters, and those that turn the direction of writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is for
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

export const printable = (text: string): string => text.replace(unprintable, ' ');

export const sourceText = (text: string): SourceText => {
  let starts: readonly number[] | null = null;
  /** Whether a character may be two units long. Where none is, a column need not be counted. */
  let hasPairs: boolean | null = null;
  const columnsBetween = (start: number, offset: number): number => {
    hasPairs ??= /[\ud800-\udfff]/.test(text);
    return hasPairs ? characters(text.slice(start, offset)) : offset - start;
  };
  const line = (offset: number) => {
    starts ??= lineStartsOf(text);
    const index = lineOf(starts, offset);
    return { index, start: starts[index] ?? 0, next: starts[index + 1] ?? text.length };
  };
  return {
    text,
    positionOf: (offset) => {
      const { index, start } = line(offset);
      return { line: index + 1, column: columnsBetween(start, offset) + 1 };
    },
    excerptAt: (offset) => {
      const { start, next } = line(offset);
      const left = Math.max(start, offset - before);
      const right = text.slice(offset, Math.min(next, offset + after)).replace(/[\r\n]+$/, '');
      const shown = `${left > start ? '…' : ''}${text.slice(left, offset).replace(/[\r\n]+$/, '')}`;
      return { text: printable(shown + right), caret: characters(shown) };
    },
  };
};
