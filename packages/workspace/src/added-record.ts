import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { ListName } from './record-lists.ts';

const written = (value: unknown, indent: number, eol: string): string =>
  JSON.stringify(value, null, 2)
    .split('\n')
    .map((line) => ' '.repeat(indent) + line)
    .join(eol);

/**
 * The text of a file of records with one record more at the end of its list; null starts a file. All else stays letter
 * for letter, its layout too. A file without such a list is refused, with null.
 */
export const addedRecord = (text: string | null, list: ListName, record: object): string | null => {
  if (text === null) return `${written({ [list]: [record] }, 0, '\n')}\n`;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const root = parseTree(text);
  const records = root === undefined ? undefined : findNodeAtLocation(root, [list]);
  if (records?.type !== 'array') return null;
  const last = records.children?.at(-1);
  const offset = last === undefined ? records.offset + 1 : last.offset + last.length;
  const added = `${last === undefined ? '' : ','}${eol}${written(record, 4, eol)}${last === undefined ? `${eol}  ` : ''}`;
  return text.slice(0, offset) + added + text.slice(offset);
};
