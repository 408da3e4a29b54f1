import { closeSync, openSync, readSync } from 'node:fs';
import { decodeText } from '../decode-text.ts';

/** Why a file cannot be read as text, and where: the offset is in the last text that was given. */
export interface TextFault {
  readonly code: 'file-unreadable' | 'file-not-utf8' | 'line-too-long';
  readonly says: string;
  /** What stands before the fault since the last text that could be read. */
  readonly before: string;
}

const blockBytes = 256 * 1024;
/** A line longer than this is no row of a table. */
const longestLine = 4 * 1024 * 1024;
const lineFeed = 10;

const notUtf8 = (looksLike: 'utf-16' | 'windows-1252'): string =>
  looksLike === 'utf-16'
    ? 'The file is saved as UTF-16 ("Unicode"). Save it again as UTF-8.'
    : 'The file is not UTF-8 from here on. Save it again as UTF-8: in Excel "CSV UTF-8", in Notepad "Encoding: UTF-8".';

const whyOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'
    ? 'it is not there'
    : error instanceof Error && 'code' in error
      ? String(error.code)
      : 'unknown error';

const joined = (blocks: readonly Uint8Array[]): Uint8Array => {
  const [only] = blocks;
  if (only !== undefined && blocks.length === 1) return only;
  const all = new Uint8Array(blocks.reduce((sum, block) => sum + block.length, 0));
  let at = 0;
  for (const block of blocks) {
    all.set(block, at);
    at += block.length;
  }
  return all;
};

/**
 * Gives a file's text piece by piece, each ending with a whole line, so that a file may be larger than the memory. The
 * byte order mark is taken away. Gives the fault that ended it, or null.
 */
export const readLines = (path: string, onText: (text: string) => void): TextFault | null => {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    return { code: 'file-unreadable', says: `The file cannot be read: ${whyOf(error)}.`, before: '' };
  }
  try {
    return readAll(file, onText);
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    return { code: 'file-unreadable', says: `The file cannot be read: ${whyOf(error)}.`, before: '' };
  } finally {
    closeSync(file);
  }
};

const readAll = (file: number, onText: (text: string) => void): TextFault | null => {
  let pending: Uint8Array[] = [];
  let waiting = 0;
  const give = (bytes: Uint8Array): TextFault | null => {
    const decoded = decodeText(bytes);
    if (decoded.ok) {
      if (decoded.text !== '') onText(decoded.text);
      return null;
    }
    const before = decoded.shown.slice(0, decoded.offset);
    return { code: 'file-not-utf8', says: notUtf8(decoded.looksLike), before };
  };
  for (;;) {
    const block = new Uint8Array(blockBytes);
    const read = readSync(file, block, 0, blockBytes, null);
    if (read === 0) return give(joined(pending));
    const end = block.lastIndexOf(lineFeed, read - 1) + 1;
    if (end > 0) {
      const fault = give(joined([...pending, block.subarray(0, end)]));
      if (fault !== null) return fault;
      pending = [];
      waiting = 0;
    }
    pending.push(block.subarray(end, read));
    waiting += read - end;
    if (waiting > longestLine)
      return {
        code: 'line-too-long',
        says: 'A line does not end within 4 MiB: this is no table.',
        before: '',
      };
  }
};
