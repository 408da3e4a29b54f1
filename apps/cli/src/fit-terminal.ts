import { stripVTControlCharacters } from 'node:util';
import type { Console } from './console.ts';

/** Beside a column of names there is room for words only from so many letters on. */
const leastWords = 24;
const smallIndent = 4;

const width = (text: string): number => Array.from(stripVTControlCharacters(text)).length;

/**
 * Lines as they fit the terminal that reads them: a line that is too long goes on in the next, `indent` spaces in, so
 * that columns stay columns. Nothing is left out and no word is broken, so that an id can be copied whole. Without a
 * terminal every line is as it was.
 */
export const fitTerminal = (text: string, { columns }: Pick<Console, 'columns'>, indent: number): string => {
  if (columns === undefined) return text;
  const hanging = columns - indent < leastWords ? smallIndent : indent;
  return text
    .split('\n')
    .map((line) => fitted(line, columns, hanging))
    .join('\n');
};

const fitted = (line: string, columns: number, indent: number): string => {
  if (width(line) <= columns) return line;
  const lines: string[] = [];
  for (const word of line.match(/\s*\S+/g) ?? []) {
    const longer = `${lines.at(-1) ?? ''}${word}`;
    if (lines.length === 0) lines.push(word);
    else if (width(longer) <= columns) lines[lines.length - 1] = longer;
    else lines.push(`${' '.repeat(indent)}${word.trimStart()}`);
  }
  return lines.join('\n');
};
