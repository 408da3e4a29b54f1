import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { importedColumns } from './figure-record.ts';

/** The files that an import writes. Until `commit` nothing of the workspace is touched. */
export interface ImportFiles {
  readonly addFigure: (row: string) => void;
  readonly addRecords: (
    list: 'documents' | 'bases' | 'places' | 'metrics',
    records: readonly object[],
  ) => void;
  /** Puts every file in its place, records before figures. Gives their paths within the workspace. */
  readonly commit: () => readonly string[];
}

/** Well below the most that one file of a workspace may hold. */
const mostBytes = 48 * 1024 * 1024;
const heldCharacters = 64 * 1024;
const header = importedColumns.join(',');

interface Part {
  readonly from: string;
  readonly to: string;
}

/** `figures.csv`, then `2.figures.csv` and so on. */
const partName = (name: string, number: number): string => (number === 1 ? name : `${number}.${name}`);

const firstLine = (path: string): string => {
  const file = openSync(path, 'r');
  const bytes = new Uint8Array(header.length + 2);
  const read = readSync(file, bytes, 0, bytes.length, 0);
  closeSync(file);
  return new TextDecoder().decode(bytes.subarray(0, read)).split(/\r?\n/)[0] ?? '';
};

const endsItsLine = (path: string): boolean => readFileSync(path).at(-1) === 10;

const sync = (path: string): void => {
  const file = openSync(path, 'r+');
  fsyncSync(file);
  closeSync(file);
};

const syncFolder = (path: string): void => {
  const file = openSync(path, 'r');
  fsyncSync(file);
  closeSync(file);
};

/**
 * Writes what an import takes: first into `scratch`, then, when all of it is on the disk, by renaming. What stands in
 * the workspace is never altered: figures are added at the end of the last file of the same document, while it has room.
 */
export const importFiles = (workspace: string, within: string, scratch: string): ImportFiles => {
  const folder = join(workspace, within);
  const records: Part[] = [];
  const figures: Part[] = [];
  let file: number | null = null;
  let bytes = 0;
  let held: string[] = [];
  let characters = 0;
  let next = 1;

  const freeName = (name: string): string => {
    let number = 1;
    while (existsSync(join(folder, partName(name, number)))) number++;
    return partName(name, number);
  };
  const open = (): number => {
    mkdirSync(scratch, { recursive: true });
    while (figures.length === 0 && existsSync(join(folder, partName('figures.csv', next)))) next++;
    const last = join(folder, partName('figures.csv', next - 1));
    const goesOn =
      figures.length === 0 &&
      next > 1 &&
      statSync(last).size < mostBytes &&
      firstLine(last) === header &&
      endsItsLine(last);
    if (goesOn) next--;
    const name = partName('figures.csv', next);
    next++;
    const from = join(scratch, name);
    if (goesOn) copyFileSync(last, from);
    else writeFileSync(from, `${header}\n`);
    bytes = statSync(from).size;
    figures.push({ from, to: name });
    return openSync(from, 'a');
  };
  const flush = (): void => {
    if (held.length === 0) return;
    file ??= open();
    const content = new TextEncoder().encode(`${held.join('\n')}\n`);
    writeFileSync(file, content);
    bytes += content.length;
    held = [];
    characters = 0;
    if (bytes > mostBytes) close();
  };
  const close = (): void => {
    if (file === null) return;
    closeSync(file);
    file = null;
  };
  return {
    addFigure: (row) => {
      held.push(row);
      characters += row.length;
      if (characters > heldCharacters) flush();
    },
    addRecords: (list, added) => {
      if (added.length === 0) return;
      mkdirSync(scratch, { recursive: true });
      const name = freeName(`${list}.json`);
      const from = join(scratch, name);
      writeFileSync(from, `${JSON.stringify({ [list]: added }, null, 2)}\n`);
      records.push({ from, to: name });
    },
    commit: () => {
      flush();
      close();
      const parts = [...records, ...figures];
      if (parts.length === 0) return [];
      mkdirSync(folder, { recursive: true });
      for (const { from } of parts) sync(from);
      for (const { from, to } of parts) renameSync(from, join(folder, to));
      syncFolder(folder);
      return parts.map(({ to }) => `${within}/${to}`);
    },
  };
};
