import type { Severity } from '@ragstone/rag';
import type { PlacedFinding } from '@ragstone/workspace';
import { linesOf } from './repository.ts';

/** A finding as it was really told: where, the line that it is about, and the words. */
export interface Example {
  readonly code: string;
  readonly severity: Severity;
  /** Null where there is no file to point at. */
  readonly place: ExamplePlace | null;
  readonly message: string;
}

export interface ExamplePlace {
  /** As the command prints it. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The line of the file, or what of it surrounds the column; two lines where the first is only a bracket. */
  readonly text: readonly string[];
  /** The file's path from the root of the repository; null where it is made by the test. */
  readonly kept: string | null;
}

/** A place in a file of a folder that is kept in the repository. */
export const placeIn = (folder: string, file: string, line: number, column: number): ExamplePlace => {
  const kept = `${folder}/${file}`;
  const [first = '', second = ''] = linesOf(kept).slice(line - 1);
  const isBracket = /^\s*[[{]$/.test(first);
  const text = isBracket ? unindented(first, second) : [around(first, column)].filter((each) => each !== '');
  return { file, line, column, text, kept };
};

const unindented = (first: string, second: string): readonly string[] => {
  const indent = first.length - first.trimStart().length;
  return [first.slice(indent), second.slice(indent)];
};

const widest = 140;
const before = 80;

/** A line, or what of it surrounds a column. */
const around = (line: string, column: number): string => {
  if (line.trim().length <= widest) return line.trim();
  const start = Math.max(0, Math.min(column - before, line.length - widest));
  const end = start + widest;
  return `${start > 0 ? '…' : ''}${line.slice(start, end).trim()}${end < line.length ? '…' : ''}`;
};

/** A finding of the files of a folder that is kept in the repository; of none where the test made the file. */
export const exampleOf =
  (folder: string | null) =>
  ({ code, severity, message, position, excerpt }: PlacedFinding): Example => {
    if (position === null) return { code, severity, message, place: null };
    const { file, line, column } = position;
    const text = excerpt === null || excerpt.text.trim() === '' ? [] : [excerpt.text.trim()];
    const place =
      folder === null ? { file, line, column, text, kept: null } : placeIn(folder, file, line, column);
    return { code, severity, message, place };
  };
