import { closeSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Lines of text, put in order with bounded memory: what is too much to hold is laid down in sorted runs and merged. */
export interface RecordSorter {
  /** A record holds no line break. */
  readonly add: (record: string) => void;
  /** Gives every record in order, once. */
  readonly each: (onRecord: (record: string) => void) => void;
}

/** How many characters of records are held at once. */
const mostHeld = 24 * 1024 * 1024;
const blockBytes = 64 * 1024;

/** The records of one run, one after the other; null at the end. */
type Run = () => string | null;

const readRun = (path: string): Run => {
  const file = openSync(path, 'r');
  const bytes = new Uint8Array(blockBytes);
  const decoder = new TextDecoder();
  let lines: readonly string[] = [];
  let index = 0;
  let rest = '';
  let open = true;
  const more = (): void => {
    const read = readSync(file, bytes, 0, blockBytes, null);
    if (read === 0) {
      closeSync(file);
      open = false;
      return;
    }
    const parts = (rest + decoder.decode(bytes.subarray(0, read), { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    lines = parts;
    index = 0;
  };
  return () => {
    while (open && index >= lines.length) more();
    return index < lines.length ? (lines[index++] ?? null) : null;
  };
};

const heldRun = (records: readonly string[]): Run => {
  let index = 0;
  return () => records[index++] ?? null;
};

interface Head {
  record: string;
  readonly run: Run;
}

/** Puts the first head of a heap in its place. */
const sink = (heap: Head[]): void => {
  const [top] = heap;
  if (top === undefined) return;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    let least = heap[child];
    const right = heap[child + 1];
    if (least === undefined) break;
    if (right !== undefined && right.record < least.record) {
      child++;
      least = right;
    }
    if (top.record <= least.record) break;
    heap[at] = least;
    at = child;
  }
  heap[at] = top;
};

const merge = (runs: readonly Run[], onRecord: (record: string) => void): void => {
  const heap = runs.flatMap((run): Head[] => {
    const record = run();
    return record === null ? [] : [{ record, run }];
  });
  heap.sort((a, b) => (a.record < b.record ? -1 : 1));
  for (let [top] = heap; top !== undefined; [top] = heap) {
    onRecord(top.record);
    const next = top.run();
    if (next !== null) top.record = next;
    else {
      const last = heap.pop();
      if (last !== undefined && heap.length > 0) heap[0] = last;
    }
    sink(heap);
  }
};

/** Sorts records in the order of their code units. `folder` is where runs are laid down; it is made when one is. */
export const recordSorter = (folder: string, most: number = mostHeld): RecordSorter => {
  const paths: string[] = [];
  let held: string[] = [];
  let characters = 0;
  const layDown = (): void => {
    mkdirSync(folder, { recursive: true });
    const path = join(folder, `run-${paths.length}`);
    const file = openSync(path, 'w');
    held.sort();
    for (let at = 0; at < held.length; at += 4096)
      writeFileSync(file, `${held.slice(at, at + 4096).join('\n')}\n`);
    closeSync(file);
    paths.push(path);
    held = [];
    characters = 0;
  };
  return {
    add: (record) => {
      held.push(record);
      characters += record.length;
      if (characters > most) layDown();
    },
    each: (onRecord) => {
      held.sort();
      merge([...paths.map(readRun), heldRun(held)], onRecord);
    },
  };
};
